terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

variable "is_logged" {
  type        = bool
  description = "Whether there are logs"
}

resource "aws_instance" "web" {
  ami            = "ami-0123456789abcdef0"
  instance_type  = "c6i.4xlarge"
  cpu_core_count = 4

  cpu_options {
    core_count = 2
  }
}

resource "aws_instance" "api" {
  ami            = "ami-0123456789abcdef0"
  instance_type  = "c6i.4xlarge"
  cpu_core_count = 4

  lifecycle {
    ignore_changes = [cpu_core_count]
  }
}

resource "aws_ssm_association" "agent" {
  name        = "AWS-UpdateSSMAgent"
  instance_id = aws_instance.web.id

  targets {
    key    = "tag:Role"
    values = ["web"]
  }
}

resource "aws_redshift_cluster" "sales" {
  count              = 2
  cluster_identifier = "sales-${count.index}"
  node_type          = "ra3.xlplus"

  logging {
    enable      = true
    bucket_name = "audit"
  }
}

resource "aws_redshift_cluster" "stock" {
  cluster_identifier = "stock"
  node_type          = "ra3.xlplus"

  logging {
    enable      = var.is_logged
    bucket_name = "audit"
  }
}

resource "aws_redshift_cluster" "orders" {
  cluster_identifier = "orders"
  node_type          = "ra3.xlplus"

  logging {
    enable      = true
    bucket_name = "audit"
  }
}

resource "aws_redshift_logging" "orders" {
  cluster_identifier = aws_redshift_cluster.orders.id
  bucket_name        = "audit"
}

resource "aws_redshift_cluster" "dynamic" {
  cluster_identifier = "dynamic"
  node_type          = "ra3.xlplus"

  dynamic "logging" {
    for_each = var.is_logged ? [1] : []
    content {
      enable      = true
      bucket_name = "audit"
    }
  }
}
