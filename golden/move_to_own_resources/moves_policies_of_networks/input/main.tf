terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_networkmanager_global_network" "main" {}

data "aws_networkmanager_core_network_policy_document" "main" {
  core_network_configuration {
    asn_ranges = ["64512-64555"]

    edge_locations {
      location = "eu-west-1"
    }
  }

  segments {
    name = "orders"
  }
}

resource "aws_networkmanager_core_network" "main" {
  global_network_id = aws_networkmanager_global_network.main.id
  policy_document   = data.aws_networkmanager_core_network_policy_document.main.json
}
