variable "library" {
  type = string
}

# A switch that is neither on nor off.
resource "aws_glue_job" "orders" {
  name           = "orders"
  role_arn       = "arn:aws:iam::123456789012:role/glue"
  enable_metrics = "sometimes"

  command {
    script_location = "s3://orders/orders.py"
  }
}

# A list of what is not written out.
resource "aws_glue_job" "returns" {
  name           = "returns"
  role_arn       = "arn:aws:iam::123456789012:role/glue"
  extra_py_files = [var.library, "s3://orders/lib.zip"]

  command {
    script_location = "s3://orders/returns.py"
  }
}
