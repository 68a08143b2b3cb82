resource "aws_iam_role" "orders" {
  name               = "orders"
  assume_role_policy = data.aws_iam_policy_document.trust.json

  # What the runtime needs.
  policy_arns = [
    "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole", # logs
    aws_iam_policy.orders.arn,
    aws_iam_policy.queue.arn,
  ]
}

# Attached already.
resource "aws_iam_role_policy_attachment" "queue" {
  role       = aws_iam_role.orders.name
  policy_arn = aws_iam_policy.queue.arn
}

resource "aws_iam_role" "ingest" {
  count              = 2
  name               = "ingest-${count.index}"
  assume_role_policy = data.aws_iam_policy_document.trust.json
  managed_policies   = ["arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"]
}

resource "aws_iam_role" "extra" {
  name               = "extra"
  assume_role_policy = data.aws_iam_policy_document.trust.json
  policy_arns        = var.policy_arns
}

resource "aws_iam_role" "one" {
  name               = "one"
  assume_role_policy = data.aws_iam_policy_document.trust.json
  policy_arn         = aws_iam_policy.orders.arn # the only one
}

resource "aws_iam_policy" "orders" {
  name   = "orders"
  policy = data.aws_iam_policy_document.orders.json
}

resource "aws_iam_policy" "queue" {
  name   = "queue"
  policy = data.aws_iam_policy_document.orders.json
}

data "aws_iam_policy_document" "orders" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = ["arn:aws:sqs:eu-west-1:123456789012:orders"]
  }
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

variable "policy_arns" {
  type = list(string)
}
