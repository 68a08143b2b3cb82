resource "aws_sqs_queue" "jobs" {
  name = "jobs-_live"
}

output "queue_url" {
  description = "URL of the queue"
  value       = aws_sqs_queue.jobs.url
}
