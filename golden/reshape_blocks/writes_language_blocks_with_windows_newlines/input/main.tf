provider "aws" {
  region = "eu-west-1"

  default_tags {
    # Who pays
    Project = "orders"
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"

  lifecycle {
    depends_on      = [aws_sqs_queue.ingest] # first
    prevent_destroy = true
  }
}

resource "aws_sqs_queue" "ingest" {
  name            = "ingest"
  prevent_destroy = true # ever
}

check "name" {
  # It has one
  condition     = aws_sqs_queue.ingest.name != ""
  error_message = "No name."
}
