terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_secretsmanager_secret" "orders" {
  name             = "orders"
  rotation_enabled = true
}

resource "aws_mwaa_environment" "orders" {
  name               = "orders"
  dag_s3_path        = "dags/"
  execution_role_arn = "arn:aws:iam::123456789012:role/orders"
  source_bucket_arn  = "arn:aws:s3:::example-dags"

  iam_role_additional_policies = {
    read = "arn:aws:iam::aws:policy/ReadOnlyAccess"
  }

  network_configuration {
    security_group_ids = ["sg-0123456789abcdef0"]
    subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
}
