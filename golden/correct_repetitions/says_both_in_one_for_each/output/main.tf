variable "create" {
  type    = bool
  default = true
}

variable "parameters" {
  type    = map(string)
  default = {}
}

variable "names" {
  type    = set(string)
  default = []
}

resource "aws_ssm_parameter" "this" {
  for_each = var.create ? var.parameters : {} # only where they are wanted
  name     = each.key
  type     = "String"
  value    = each.value
}

resource "aws_sqs_queue" "this" {
  for_each = var.names
  name     = each.key
}

resource "aws_sns_topic" "this" {
  for_each = var.names
  name     = each.key
}

resource "aws_sns_topic" "alarms" {
  # none where nobody is on call
  # nor in the sandbox
  # by their names
  for_each = var.create ? var.names : toset([]) # all of them
  name     = each.key
}
