# main.tf
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.100"
    }
  }
}

locals {
  environment = terraform.workspace == "default" ? "dev" : terraform.workspace

  settings = {
    dev  = { backup_days = 1 }
    prod = { backup_days = 7 }
  }

  mine = local.settings[local.environment]
}

# Twice as long as backups: 2 days, or 14.
resource "aws_cloudwatch_log_group" "orders" {
  name = "/orders/${local.environment}"
  retention_in_days = min([
    for allowed in [0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653] :
    allowed if allowed >= local.mine.backup_days * 2
  ]...)
}
