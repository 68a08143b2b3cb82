locals {
  common_tags = {
    Project = "shop"
  }
}

resource "aws_sqs_queue" "jobs" {
  name = "jobs"
  tags = merge(var.common_tags, { Name = "jobs" })
}
