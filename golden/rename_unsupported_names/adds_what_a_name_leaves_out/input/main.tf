resource "aws_sns_topic" "alerts" {
  name = "alerts"
}

resource "aws_sns_topic_subscription" "ops" {
  topic    = aws_sns_topic.alerts.arn
  protocol = "email"
  endpoint = "ops@example.com"
}

resource "aws_iam_role" "app" {
  name               = "app"
  assume_role_policy = "{}"
}

resource "aws_iam_role_policy_attachment" "read" {
  role   = aws_iam_role.app.name
  policy = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

data "aws_iam_policy_document" "app" {}

resource "aws_iam_role_policy_attachment" "app" {
  role   = aws_iam_role.app.name
  policy = data.aws_iam_policy_document.app.json
}

resource "aws_lambda_function" "api" {
  function_name = "api"
  role          = aws_iam_role.app.arn
  runtime       = "python3.12"
  handler       = "app.handler"
  filename      = "app.zip"
  architecture  = "arm64"

  vpc {
    subnet_ids         = ["subnet-0a1b2c3d4e5f60718"]
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
  }
}

variable "password" {
  description = "What the secret holds."
  type        = string
}

resource "aws_secretsmanager_secret_version" "api" {
  secret        = var.password
  secret_string = "x"
}
