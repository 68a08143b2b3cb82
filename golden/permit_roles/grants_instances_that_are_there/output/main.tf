variable "services" {
  type = set(string)
}

resource "aws_iam_role" "this" {
  for_each = var.services

  name               = each.key
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "this_publish_dead" {
  name = "publish-dead"
  role = aws_iam_role.this["ingest"].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "sns:Publish"
        Resource = aws_sns_topic.dead.arn
      }
    ]
  })
}

resource "aws_sns_topic" "dead" {
  name = "dead"
}

# The role is there, since this names it in any case.
resource "aws_iam_role_policy" "ingest" {
  name = "logs"
  role = aws_iam_role.this["ingest"].id

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["logs:CreateLogStream", "logs:PutLogEvents"], Resource = "*" }]
  })
}

resource "aws_lambda_function" "ingest" {
  for_each = toset(["eu", "us"])

  function_name = "ingest-${each.key}"
  role          = aws_iam_role.this["ingest"].arn
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/ingest:1"

  dead_letter_config {
    target_arn = aws_sns_topic.dead.arn
  }

  depends_on = [aws_iam_role_policy.this_publish_dead]
}

variable "regions" {
  type = set(string)
}

# This one need not be there, where there are no such functions.
resource "aws_lambda_function" "report" {
  for_each = var.regions

  function_name = "report-${each.key}"
  role          = aws_iam_role.this["report"].arn
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/report:1"

  dead_letter_config {
    target_arn = aws_sns_topic.dead.arn
  }
}
