terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
    random = {
      source  = "hashicorp/random"
      version = "~> 3.0"
    }
  }
}

locals {
  password = random_password.warehouse[0].result
}

resource "random_password" "warehouse" {
  count = 1

  length = 30
}

resource "aws_redshift_cluster" "warehouse" {
  cluster_identifier  = "warehouse"
  node_type           = "ra3.large"
  master_username     = "warehouse"
  master_password     = local.password
  skip_final_snapshot = true
}

resource "random_password" "shared" {
  length           = 30
  override_special = "&:=!"
}

resource "aws_mq_broker" "events" {
  broker_name        = "events"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.t3.micro"

  user {
    username = "events"
    password = random_password.shared.result
  }
}

resource "aws_db_instance" "ledger" {
  identifier          = "ledger"
  engine              = "oracle-se2"
  instance_class      = "db.t3.medium"
  allocated_storage   = 20
  username            = "ledger"
  password            = random_password.shared.result
  skip_final_snapshot = true
}
