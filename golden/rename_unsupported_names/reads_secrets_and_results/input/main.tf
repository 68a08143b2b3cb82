terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

data "aws_kms_secret" "orders" {
  count = 1

  secret {
    name    = "master_username"
    payload = "AQICAHh0ZXN0"
  }

  secret {
    name    = "master_password"
    payload = "AQICAHh0ZXN0"
  }
}

data "aws_lambda_invocation" "seed" {
  function_name = "seed"
  input         = jsonencode({ table = "orders" })
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier = "orders"
  engine             = "aurora-mysql"
  master_username    = "app-${data.aws_kms_secret.orders[0].master_username}"
  master_password    = data.aws_kms_secret.orders[0].master_password
}

output "rows" {
  value = data.aws_lambda_invocation.seed.result_map["rows"]
}

output "said" {
  value = "made ${data.aws_lambda_invocation.seed.result_map.rows} rows"
}
