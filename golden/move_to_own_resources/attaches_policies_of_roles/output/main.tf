resource "aws_iam_role" "orders" {
  name               = "orders"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

# Attached already.
resource "aws_iam_role_policy_attachment" "queue" {
  role       = aws_iam_role.orders.name
  policy_arn = aws_iam_policy.queue.arn
}

# What the runtime needs.
# logs
resource "aws_iam_role_policy_attachment" "orders_aws_lambda_basic_execution_role" {
  role       = aws_iam_role.orders.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
}

resource "aws_iam_role_policy_attachment" "orders_orders" {
  role       = aws_iam_role.orders.name
  policy_arn = aws_iam_policy.orders.arn
}

resource "aws_iam_role" "ingest" {
  count              = 2
  name               = "ingest-${count.index}"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy_attachment" "ingest" {
  count = 2

  role       = aws_iam_role.ingest[count.index].name
  policy_arn = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"
}

resource "aws_iam_role" "extra" {
  name               = "extra"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy_attachment" "extra" {
  for_each = toset(var.policy_arns)

  role       = aws_iam_role.extra.name
  policy_arn = each.value
}

resource "aws_iam_role" "one" {
  name               = "one"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

# the only one
resource "aws_iam_role_policy_attachment" "one" {
  role       = aws_iam_role.one.name
  policy_arn = aws_iam_policy.orders.arn
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
