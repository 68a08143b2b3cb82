resource "aws_glue_job" "orders" {
  name     = "orders"
  role_arn = "arn:aws:iam::123456789012:role/glue"

  command {
    script_location = "s3://orders/orders.py"
  }

  default_arguments = {
    "--extra-py-files" = "s3://orders/lib.zip,s3://orders/rules.zip"
  }
}

resource "aws_glue_job" "returns" {
  name     = "returns"
  role_arn = "arn:aws:iam::123456789012:role/glue"

  command {
    script_location = "s3://orders/returns.py"
  }

  default_arguments = {
    "--job-language" = "scala"
    "--extra-jars"   = "s3://orders/csv.jar"
  }
}
