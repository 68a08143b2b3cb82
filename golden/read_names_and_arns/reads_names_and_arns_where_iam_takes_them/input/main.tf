data "aws_iam_role" "shared" {
  name = "shared"
}

resource "aws_iam_role" "orders" {
  for_each           = toset(["read", "write"])
  name               = each.key
  assume_role_policy = "{}"
}

resource "aws_iam_policy" "orders" {
  name   = "orders"
  policy = "{}"
}

resource "aws_iam_role_policy" "orders" {
  name   = "orders"
  role   = aws_iam_role.orders["read"].arn # reads only
  policy = "{}"
}

resource "aws_iam_role_policy_attachment" "shared" {
  role       = data.aws_iam_role.shared.arn
  policy_arn = aws_iam_policy.orders.name
}

resource "aws_iam_policy_attachment" "orders" {
  name       = "orders"
  roles      = [aws_iam_role.orders["write"].arn, data.aws_iam_role.shared.name]
  policy_arn = aws_iam_policy.orders.arn
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = data.aws_iam_role.shared.name
  runtime       = "python3.12"
  handler       = "orders.handler"
  s3_bucket     = "code"
  s3_key        = "orders.zip"
}
