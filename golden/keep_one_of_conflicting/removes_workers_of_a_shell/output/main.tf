resource "aws_glue_job" "orders" {
  name         = "orders-export"
  role_arn     = "arn:aws:iam::111122223333:role/orders-export"
  max_capacity = 0.0625

  command {
    name            = "pythonshell"
    python_version  = "3.9"
    script_location = "s3://orders-scripts/export.py"
  }
}

resource "aws_glue_job" "ingest" {
  name              = "ingest"
  role_arn          = "arn:aws:iam::111122223333:role/ingest"
  worker_type       = "G.1X"
  number_of_workers = 10

  command {
    script_location = "s3://orders-scripts/ingest.py"
  }
}
