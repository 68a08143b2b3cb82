resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

variable "vpc_id" {
  type = string
}

data "aws_vpc" "selected" {
  tags = { Name = "other" }
}

data "aws_vpc" "selected_2" {
  id = var.vpc_id
}

resource "aws_security_group" "cache" {
  name   = "cache"
  vpc_id = var.vpc_id
}

resource "aws_security_group_rule" "cache_ingress" {
  type              = "ingress"
  from_port         = 6379
  to_port           = 6379
  protocol          = "tcp"
  cidr_blocks       = ["10.0.0.0/16"]
  security_group_id = aws_security_group.cache.id
}

resource "aws_security_group_rule" "cache_egress_2" {
  type              = "egress"
  from_port         = 0
  to_port           = 0
  protocol          = "-1"
  cidr_blocks       = [data.aws_vpc.selected_2.cidr_block]
  security_group_id = aws_security_group.cache.id
  description       = "Allow outbound traffic within the VPC"
}

resource "aws_security_group_rule" "cache_egress" {
  type              = "egress"
  from_port         = 6379
  to_port           = 6379
  protocol          = "tcp"
  cidr_blocks       = ["10.0.0.0/16"]
  security_group_id = "sg-0123456789abcdef0"
}

resource "aws_memorydb_cluster" "main" {
  acl_name           = "open-access"
  node_type          = "db.t4g.small"
  security_group_ids = [aws_security_group.cache.id]
}
