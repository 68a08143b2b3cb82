variable "names" {
  type    = set(string)
  default = ["orders"]
}

variable "rules" {
  type    = map(object({ port = number, cidrs = list(string), index = number }))
  default = {}
}

variable "size" {
  default = 2
}

locals {
  queues = { for name in var.names : name => upper(name) }
}

resource "aws_sqs_queue" "set" {
  for_each = var.names
  name     = each.value
}

resource "aws_sqs_queue" "map" {
  for_each = local.queues
  name     = each.value
}

resource "aws_sqs_queue" "conditional" {
  for_each = length(var.names) > 0 ? local.queues : {}
  name     = each.key
}

resource "aws_sqs_queue" "merged" {
  for_each = merge(local.queues, { more = "more" })
  name     = each.key
}

resource "aws_sqs_queue" "counted" {
  count = var.size * 2
  name  = "counted-${count.index}"
}

resource "aws_sqs_queue" "text" {
  count = "2"
  name  = "text-${count.index}"
}

resource "aws_security_group" "orders" {
  for_each = var.names
  name     = each.key

  dynamic "ingress" {
    for_each = var.rules
    iterator = rule

    content {
      description = "${each.value}: ${rule.key}, ${join(", ", [for ingress in rule.value.cidrs : ingress])}"
      from_port   = rule.value.port
      to_port     = rule.value.port + rule.value.index
      protocol    = "tcp"
      cidr_blocks = rule.value.cidrs
    }
  }
}

# Called as what is sensitive in it.
resource "aws_ssm_parameter" "value" {
  for_each = toset(["orders", "ingest"])

  name  = "/values/${each.key}"
  type  = "String"
  value = "1"
}

resource "aws_cloudwatch_log_group" "values" {
  for_each = aws_ssm_parameter.value

  name = each.value.name
}
