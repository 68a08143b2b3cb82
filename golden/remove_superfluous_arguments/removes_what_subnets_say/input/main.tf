variable "vpc" {
  type = object({ id = string, subnets = list(string), groups = list(string) })
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = "arn:aws:iam::123456789012:role/orders"
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1"

  vpc_config {
    vpc_id             = var.vpc.id
    subnet_ids         = var.vpc.subnets
    security_group_ids = var.vpc.groups
  }
}

resource "aws_opensearch_domain" "orders" {
  domain_name = "orders"

  vpc_options {
    subnet_ids         = var.vpc.subnets
    security_group_ids = var.vpc.groups
    vpc_id             = var.vpc.id
  }
}
