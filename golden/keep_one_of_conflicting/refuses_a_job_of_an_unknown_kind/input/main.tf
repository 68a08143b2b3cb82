variable "command" {
  type = string
}

resource "aws_glue_job" "orders" {
  name              = "orders-export"
  role_arn          = "arn:aws:iam::111122223333:role/orders-export"
  max_capacity      = 1
  worker_type       = "G.1X"
  number_of_workers = 2

  command {
    name            = var.command
    script_location = "s3://orders-scripts/export.py"
  }
}
