resource "aws_sqs_queue" "orders" {
  name_prefix = "orders-"
  policy      = data.aws_iam_policy_document.orders.json

  lifecycle {
    ignore_changes = [policy]
  }
}

data "aws_iam_policy_document" "orders" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.orders.arn]
  }
}

resource "aws_sns_topic" "orders" {
  name   = "orders"
  policy = "{ \"Resource\": \"${aws_sns_topic.orders.arn}\" }"
}
