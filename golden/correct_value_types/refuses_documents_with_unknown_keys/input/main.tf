resource "aws_sqs_queue" "ingest" {
  name = "ingest"
  redrive_policy = {
    dead_letter_target_arn = var.failed_arn
    max_receive_count      = 3
    retention              = 14
  }
}

variable "failed_arn" {
  type = string
}
