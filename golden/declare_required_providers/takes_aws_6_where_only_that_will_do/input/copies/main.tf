resource "aws_sqs_queue" "copy" {
  name   = "copy"
  region = "eu-central-1"
}
