terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

data "aws_kms_secrets" "orders" {
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
  master_username    = "app-${data.aws_kms_secrets.orders[0].plaintext["master_username"]}"
  master_password    = data.aws_kms_secrets.orders[0].plaintext["master_password"]
}

output "rows" {
  value = jsondecode(data.aws_lambda_invocation.seed.result)["rows"]
}

output "said" {
  value = "made ${jsondecode(data.aws_lambda_invocation.seed.result).rows} rows"
}
