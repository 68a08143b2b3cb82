variable "is_observed" {
  type        = bool
  description = "Whether somebody is told; null where nobody has said"
  default     = null
}

variable "is_encrypted" {
  type        = bool
  description = "Whether there is a key"
  default     = true
  nullable    = false
}

variable "team" {
  type        = string
  description = "Whose it is"
  default     = "a b"
}

resource "aws_sns_topic" "alarms" {
  count = var.is_observed == true ? 1 : 0
  name  = "alarms"
}

resource "aws_sns_topic" "silence" {
  count = var.is_observed == false ? 1 : 0
  name  = "silence"
}

resource "aws_kms_key" "orders" {
  count       = var.is_encrypted == true ? 1 : 0
  description = "orders"
}

resource "aws_sns_topic" "returns" {
  count = var.team == "a b" ? 1 : 0
  name  = "returns"
}

resource "aws_sqs_queue" "quiet" {
  name = !(var.is_observed != false) ? aws_sns_topic.silence[0].name : "quiet"
}

# A condition is never null where it is asked by itself.
resource "aws_sqs_queue" "observed" {
  name = var.is_observed ? aws_sns_topic.alarms[0].name : aws_sns_topic.silence[0].name
}

# What is never null is one or the other.
resource "aws_sqs_queue" "orders" {
  name              = "orders"
  kms_master_key_id = var.is_encrypted != false ? aws_kms_key.orders[0].arn : null
}

resource "aws_sqs_queue" "team" {
  name = (var.team=="a b") ? aws_sns_topic.returns[0].name : "team"
}
