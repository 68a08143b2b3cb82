resource "aws_sqs_queue" "jobs" {
  name = "jobs"
}

output "arn" {
  value = aws_sqs_queue.jobs.arn
}

output "jobs_queue_url" {
  value = aws_sqs_queue.jobs.url
}

resource "aws_sqs_queue" "failed" {
  name = "failed"
}
