provider "aws" {
  region = "eu-west-1"

  default_tags {
    tags = {
      # Who pays
      Project = "orders"
    }
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"

  depends_on = [aws_sqs_queue.ingest] # first

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_sqs_queue" "ingest" {
  name = "ingest"

  lifecycle {
    prevent_destroy = true # ever
  }
}

check "name" {
  # It has one
  assert {
    condition     = aws_sqs_queue.ingest.name != ""
    error_message = "No name."
  }
}
