resource "aws_sqs_queue" "jobs" {
  name              = "${local.prefix}-${var.stage}"
  kms_master_key_id = aws_kms_key.jobs.id
}

output "queue" {
  value = aws_sqs_queue.jobs.endpoint
}

output "account" {
  value = module.account.id
}
