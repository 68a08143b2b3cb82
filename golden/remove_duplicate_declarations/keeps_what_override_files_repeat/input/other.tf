provider "aws" {
  alias  = "replica"
  region = "eu-central-1"
}

moved {
  from = aws_sqs_queue.a
  to   = aws_sqs_queue.b
}

moved {
  from = aws_sqs_queue.a
  to   = aws_sqs_queue.b
}
