resource "aws_sqs_queue" "test" {
  count = terraform.workspace == "test" && 2 > 1 ? 1 : 0
  name  = "test"
  tags  = { Note = "kept &amp; as it is" }
}
