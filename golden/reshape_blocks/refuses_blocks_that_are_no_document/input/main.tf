resource "aws_sqs_queue" "ingest" {
  name = "ingest"

  redrive_policy {
    dead_letter_target_arn = var.failed_arn
    retention              = 3
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"

  policy {
    statement {
      actions = ["sqs:SendMessage"]
    }
  }
}

resource "aws_cloudwatch_event_rule" "stopped" {
  name = "stopped"

  event_pattern {
    source = ["aws.ec2"]

    detail {
      state = ["stopped"]
    }

    detail {
      state = ["terminated"]
    }
  }
}

variable "failed_arn" {
  type = string
}
