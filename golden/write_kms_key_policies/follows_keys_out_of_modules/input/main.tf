module "keys" {
  source = "./modules/keys"
}

module "audit" {
  source = "./modules/audit"

  kms_key_arn = module.keys.arns["audit"]
}

resource "aws_cloudwatch_log_group" "ingest" {
  name       = "/ingest"
  kms_key_id = module.keys.logs_key_arn
}

resource "aws_sqs_queue" "ingest" {
  name              = "ingest"
  kms_master_key_id = module.keys.arns["queues"]

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dead.arn
    maxReceiveCount     = 3
  })
}

resource "aws_sqs_queue" "dead" {
  name = "ingest-dead"
}

resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "nightly"
  schedule_expression = "rate(1 day)"
}

resource "aws_cloudwatch_event_target" "ingest" {
  rule = aws_cloudwatch_event_rule.nightly.name
  arn  = aws_sqs_queue.ingest.arn
}
