resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

data "aws_caller_identity" "current" {}

resource "aws_subnet" "a" {
  vpc_id     = data.aws_vpc.main.id
  cidr_block = "10.0.1.0/24"
}

resource "aws_subnet" "b" {
  vpc_id     = output.vpc_id
  cidr_block = "10.0.2.0/24"
}

resource "aws_ssm_parameter" "readme" {
  name  = "/orders/readme"
  type  = "String"
  value = "${aws_caller_identity.current.account_id}: ${module.path}"
}

output "vpc_id" {
  value = aws_vpc.main.id
}
