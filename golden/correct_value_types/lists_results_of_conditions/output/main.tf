variable "is_public" {
  type    = bool
  default = true
}

variable "topic_arn" {
  type    = string
  default = ""
}

variable "extra_group_id" {
  type    = string
  default = null
}

variable "group_ids" {
  type    = list(string)
  default = []
}

locals {
  zone = var.is_public ? "eu-west-1a" : "eu-west-1b"
}

resource "aws_autoscaling_group" "orders" {
  max_size             = 1
  min_size             = var.is_public ? 1 : 0
  launch_configuration = "orders"
  availability_zones   = [local.zone]
}

resource "aws_sns_topic" "alarms" {
  name = "alarms"
}

data "aws_iam_policy_document" "orders" {
  statement {
    actions   = [var.is_public ? "s3:GetObject" : "s3:*"]
    resources = [upper("arn:aws:s3:::orders/*")]

    principals {
      type        = var.is_public ? "*" : "AWS"
      identifiers = [var.is_public ? "*" : "arn:aws:iam::123456789012:root"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceVpce"
      values   = [coalesce(var.extra_group_id, "vpce-0123456789abcdef0")]
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "orders" {
  alarm_name          = "orders"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = var.topic_arn != "" ? [var.topic_arn] : null # nobody, by default
  ok_actions          = var.topic_arn != "" ? [var.topic_arn] : []
  insufficient_data_actions = var.is_public ? [aws_sns_topic.alarms.arn] : null
}

resource "aws_instance" "orders" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  vpc_security_group_ids = var.is_public ? var.group_ids : [coalesce(
    var.extra_group_id, # where there is one
    "sg-0123456789abcdef0"
  )]
}

resource "aws_iam_policy_attachment" "orders" {
  for_each   = toset(["orders"])
  name       = "orders"
  roles      = [each.key]
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
