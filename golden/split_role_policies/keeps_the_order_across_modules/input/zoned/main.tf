data "aws_region" "current" {}

variable "role_arn" {
  type = string
}

resource "aws_lambda_function" "this" {
  function_name = "orders-${data.aws_region.current.name}"
  role          = var.role_arn
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1"
}
