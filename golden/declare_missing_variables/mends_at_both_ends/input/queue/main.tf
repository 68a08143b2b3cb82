resource "aws_sqs_queue" "jobs" {
  name          = var.name
  delay_seconds = var.delay_seconds

  tags = {
    Team = "shop-\_jobs"
  }
}
