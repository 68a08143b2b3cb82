resource "aws_sqs_queue" "live" {
  count = terraform.workspace == "live" && 2 > 1 ? 1 : 0
  name  = "a-b"
}
