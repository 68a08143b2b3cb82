variable "is_public" {
  type        = bool
  description = "Whether it has a name"
}

resource "aws_sqs_queue" "jobs" {
  for_each = toset(["fast", "slow"])
  name     = each.key
}

resource "aws_sqs_queue_policy" "jobs" {
  for_each  = toset(["fast", "slow"])
  queue_url = aws_sqs_queue.jobs[each.key].id
  policy    = "{}"
}

resource "aws_cloudwatch_event_target" "jobs" {
  rule = "jobs"
  arn  = "arn:aws:sqs:eu-west-1:123456789012:jobs"

  run_command_targets {
    key    = "queue"
    values = values(aws_sqs_queue.jobs)[*].name
  }
}

resource "aws_acm_certificate" "site" {
  count             = var.is_public ? 1 : 0
  domain_name       = "example.com"
  validation_method = "DNS"
}

output "certificate" {
  value = one(aws_acm_certificate.site[*].arn)
}
