resource "aws_glue_job" "orders" {
  name     = "orders"
  role_arn = aws_iam_role.glue.arn

  command {
    script_location = "s3://orders-scripts/orders.py"
  }
}
