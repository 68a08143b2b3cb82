terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "rules" {
  type = map(object({
    ports   = list(number)
    sources = string
    other   = any
  }))
}

variable "group_id" {
  type = string
}

resource "aws_security_group_rule" "orders" {
  for_each          = var.rules
  type              = "ingress"
  security_group_id = var.group_id
  from_port         = each.value.ports
  to_port           = 443
  protocol          = "tcp"
  cidr_blocks       = each.value.sources
  description       = each.value.other
}

# Several in one text, by what is written for them.
variable "networks" {
  type = map(object({
    port  = number
    cidr  = string
    range = optional(string, "10.0.0.0/8, 172.16.0.0/12")
  }))
  default = { office = { port = 443, cidr = "10.0.0.0/8,192.168.0.0/16" } }
}

variable "source_cidr" {
  description = "CIDR blocks with commas between them"
  type        = string
}

locals {
  records = {
    web = { name = "web", record = "10.0.0.1,10.0.0.9" }
    api = { name = "api", record = "" }
  }
}

resource "aws_security_group_rule" "networks" {
  for_each          = var.networks
  type              = "ingress"
  security_group_id = var.group_id
  from_port         = each.value.port
  to_port           = each.value.port
  protocol          = "tcp"
  cidr_blocks       = each.value.cidr
}

resource "aws_security_group_rule" "ranges" {
  for_each          = var.networks
  type              = "ingress"
  security_group_id = var.group_id
  from_port         = each.value.port
  to_port           = each.value.port
  protocol          = "tcp"
  cidr_blocks       = each.value.range
}

resource "aws_security_group_rule" "source" {
  type              = "ingress"
  security_group_id = var.group_id
  from_port         = 443
  to_port           = 443
  protocol          = "tcp"
  cidr_blocks       = var.source_cidr
}

resource "aws_route53_record" "orders" {
  for_each = local.records
  zone_id  = "Z0123456789"
  name     = each.value.name
  type     = "A"
  ttl      = 60
  records  = each.value.record
}

module "called" {
  source   = "./called"
  cidr     = "10.0.0.0/8,192.168.0.0/16"
  group_id = var.group_id
}
