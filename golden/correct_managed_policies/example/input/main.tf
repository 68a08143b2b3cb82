terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

data "aws_partition" "current" {}

resource "aws_iam_role_policy_attachment" "logs" {
  role       = "orders"
  policy_arn = "arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole"
}

resource "aws_iam_role_policy_attachment" "config" {
  role       = "orders-config"
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/service-role/ConfigRole"
}

resource "aws_iam_role_policy_attachment" "ssm" {
  role       = "orders"
  policy_arn = "AmazonSSMManagedInstanceCore"
}

resource "aws_iam_role_policy_attachment" "all" {
  # not arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole
  for_each = toset([
    "arn:aws:iam::aws:policy/service-role/AmazonSSMManagedInstanceCore",
    "arn:aws:iam::aws:policy/service-role/AWSGlueServiceRole",
  ])

  role       = "orders"
  policy_arn = each.value
}
