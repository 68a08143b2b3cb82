variable "tag_maps" {
  type    = list(map(string))
  default = []
}

variable "ranges" {
  type    = list(string)
  default = []
}

variable "tags" {
  type    = map(string)
  default = {}
}

variable "stage" {
  type = string
}

locals {
  spread  = merge(var.tag_maps)
  looped  = merge([for name, value in var.tags : { (name) = value }])
  lists   = merge(var.ranges, ["10.0.0.0/8"])
  maps    = concat(var.tags, { Stage = var.stage })
  element = concat(var.ranges, "10.0.0.0/8")
  path    = join("/", var.stage, "orders")
  flat    = flatten(var.ranges, ["10.0.0.0/8"])
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
  tags = merge([
    var.tags, # the team's
    { Name = "orders" },
  ])
}

resource "aws_sqs_queue" "returns" {
  name = "returns"
  tags = merge(var.tags, "Name", "returns", "cost-center", var.stage)
}

resource "aws_sqs_queue" "claims" {
  name = "claims"
  tags = merge(var.tags, [{ Name = "claims" }])
}

resource "aws_subnet" "orders" {
  count      = 2
  vpc_id     = "vpc-0123456789abcdef0"
  cidr_block = cidrsubnet("10.0.0.0/16", 8)
}
