resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

locals {
  tags = { Project = "shop" }
}

resource "aws_security_group" "broker" {
  name   = "broker"
  vpc_id = aws_vpc.main.id
}

resource "aws_vpc_security_group_ingress_rule" "inbound" {
  security_group_id = aws_security_group.broker.id
  description       = "Kafka from the VPC"
  cidr_ipv4         = aws_vpc.main.cidr_block
  from_port         = 9098
  ip_protocol       = "tcp"
  to_port           = 9098
  tags              = local.tags
}

resource "aws_security_group" "search" {
  name   = "search"
  vpc_id = aws_vpc.main.id
}

resource "aws_vpc_security_group_ingress_rule" "search" {
  security_group_id            = aws_security_group.search.id
  referenced_security_group_id = aws_security_group.broker.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443

  tags = merge(local.tags, {
    Name = "search-ingress"
  })
}

resource "aws_msk_serverless_cluster" "main" {
  cluster_name = "events"

  vpc_config {
    subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
    security_group_ids = [aws_security_group.broker.id]
  }

  client_authentication {
    sasl {
      iam {
        enabled = true
      }
    }
  }
}

resource "aws_opensearch_domain" "main" {
  domain_name = "search"

  vpc_options {
    subnet_ids         = ["subnet-0123456789abcdef0"]
    security_group_ids = [aws_security_group.search.id]
  }
}
