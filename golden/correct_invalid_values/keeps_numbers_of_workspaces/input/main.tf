locals {
  environment = terraform.workspace == "default" ? "dev" : terraform.workspace

  settings = {
    dev  = { backup_days = 1 }
    prod = { backup_days = 7 }
  }

  is_large = terraform.workspace != "default"
}

resource "aws_cloudwatch_log_group" "orders" {
  name              = "/orders/${local.environment}"
  retention_in_days = local.settings[local.environment].backup_days * 2
}

resource "aws_cloudwatch_log_group" "ingest" {
  name              = "/ingest/${local.environment}"
  retention_in_days = local.is_large ? 90 : 10 + 20 + 1
}
