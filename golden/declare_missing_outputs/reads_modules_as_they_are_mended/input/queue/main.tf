resource "aws_sqs_queue" "jobs" {
  name = "jobs-\_live"
}
