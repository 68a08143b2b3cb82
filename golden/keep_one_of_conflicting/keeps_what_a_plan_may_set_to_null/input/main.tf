terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_sqs_queue" "orders" {
  name                    = var.name
  name_prefix             = var.name == null ? "orders-" : null
  sqs_managed_sse_enabled = null
  kms_master_key_id       = "alias/aws/sqs"
}

variable "name" {
  type    = string
  default = null
}
