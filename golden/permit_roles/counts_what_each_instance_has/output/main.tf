resource "aws_iam_role" "this" {
  for_each = toset(["ingest", "report"])

  name = each.key

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy" "this_publish_dead" {
  name = "publish-dead"
  role = aws_iam_role.this["report"].id

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

resource "aws_iam_role_policy" "ingest" {
  name = "publish"
  role = aws_iam_role.this["ingest"].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "sns:Publish"
      Resource = aws_sns_topic.dead.arn
    }]
  })
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = aws_iam_role.this["ingest"].arn
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/ingest:1"

  dead_letter_config {
    target_arn = aws_sns_topic.dead.arn
  }
}

# The policy of the other is not its own.
resource "aws_lambda_function" "report" {
  function_name = "report"
  role          = aws_iam_role.this["report"].arn
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/report:1"

  dead_letter_config {
    target_arn = aws_sns_topic.dead.arn
  }

  depends_on = [aws_iam_role_policy.this_publish_dead]
}
