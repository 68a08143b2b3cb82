variable "names" {
  type    = set(string)
  default = ["orders"]
}

resource "aws_sqs_queue" "first" {
  name = tolist(var.names)[0]
  tags = { All = join(",", var.names) }
}
