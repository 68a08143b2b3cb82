terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "vpn_endpoint_id" {
  type = string
}

variable "subnet_id" {
  type = string
}

variable "backup_role" {
  type = string
}

resource "aws_ec2_client_vpn_route" "out" {
  client_vpn_endpoint_id = var.vpn_endpoint_id
  target_vpc_subnet_id   = var.subnet_id
  cidr_block             = "0.0.0.0/0"
}

resource "aws_backup_vault" "copies" {
  name = "copies"
}

resource "aws_backup_plan" "orders" {
  name = "orders"

  rule {
    rule_name         = "daily"
    target_vault_name = "main"
    schedule          = "cron(0 5 * * ? *)"

    copy_action {
      destination_vault_arn = aws_backup_vault.copies.arn

      lifecycle {
        move_to_cold_storage_after_days = 30
        delete_after_days               = 365
      }
    }
  }
}

resource "aws_dynamodb_table" "orders" {
  name           = "orders"
  hash_key       = "id"
  read_capacity  = 5
  write_capacity = 5

  attribute {
    name = "id"
    type = "S"
  }

  attribute {
    name = "customer"
    type = "S"
  }

  global_secondary_index {
    name            = "customer"
    hash_key        = "customer"
    projection_type = "ALL"
    rcu             = 5
    wcu             = 5
  }
}
