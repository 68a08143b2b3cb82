variable "is_observed" {
  type        = bool
  description = "Whether somebody is told; null where nobody has said"
  default     = null
}

variable "is_audited" {
  description = "Whether there is a trail, as a pipeline says it"
  default     = "true"
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

resource "aws_sns_topic" "audit" {
  count = var.is_audited == true ? 1 : 0
  name  = "audit"
}

resource "aws_sns_topic" "returns" {
  count = var.team == "a b" ? 1 : 0
  name  = "returns"
}

# There is none where it is null.
resource "aws_sqs_queue" "told" {
  name = var.is_observed != false ? aws_sns_topic.alarms.name : "told"
}

resource "aws_sqs_queue" "untold" {
  name = var.is_observed == true ? "untold" : aws_sns_topic.silence.name
}

# "true" is a condition that holds, and not true.
resource "aws_sqs_queue" "audit" {
  name = var.is_audited ? aws_sns_topic.audit.name : "audit"
}

# Two texts, and one of them twice.
resource "aws_sqs_queue" "other_team" {
  name = var.team == "a  b" ? aws_sns_topic.returns.name : "other-team"
}
