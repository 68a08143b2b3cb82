resource "aws_sqs_queue" "test" {
  count = terraform.workspace == "test" &amp;&amp; 2 &gt; 1 ? 1 : 0
  name  = "test"
  tags  = { Note = "kept &amp; as it is" }
}
