terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "subnet_ids" {
  type = list(string)
}

variable "group_id" {
  type = string
}

resource "aws_route53_resolver_endpoint" "outbound" {
  direction          = "OUTBOUND"
  security_group_ids = [var.group_id]
  subnet_ids         = var.subnet_ids
}

resource "aws_route53_resolver_endpoint" "inbound" {
  direction          = "INBOUND"
  security_group_ids = [var.group_id]

  # One address in each of them.
  ip_address {
    subnet_ids = var.subnet_ids
  }
}

resource "aws_cloudtrail" "orders" {
  name           = "orders"
  s3_bucket_name = "orders-trail"

  insight_selector {
    insight_type = ["ApiCallRateInsight", "ApiErrorRateInsight"]
  }
}

resource "aws_lb" "ingest" {
  name               = "ingest"
  load_balancer_type = "network"

  subnet_mapping {
    subnet_ids = var.subnet_ids
  }
}
