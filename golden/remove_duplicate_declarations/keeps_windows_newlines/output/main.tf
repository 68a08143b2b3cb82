data "aws_region" "current" {}

resource "aws_sqs_queue" "orders" {
  name = "orders-${data.aws_region.current.name}"
}
