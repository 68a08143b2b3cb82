variable "functions" {
  type = map(object({ memory = number }))
  default = {
    ingest = { memory = 256 }
    report = { memory = 512 }
  }
}

resource "aws_iam_role" "functions" {
  for_each = var.functions

  name = "orders-${each.key}"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy" "functions_services" {
  for_each = var.functions

  name = "services"
  role = aws_iam_role.functions[each.key].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
        Resource = "*"
      },
      {
        Effect   = "Allow"
        Action   = "sns:Publish"
        Resource = aws_sns_topic.alerts.arn
      }
    ]
  })
}

resource "aws_lambda_function" "this" {
  for_each = var.functions

  function_name = "orders-${each.key}"
  role          = aws_iam_role.functions[each.key].arn
  memory_size   = each.value.memory
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/orders:1"

  tracing_config {
    mode = "Active"
  }

  depends_on = [aws_iam_role_policy.functions_services]
}

# For each function: the policy is there for each role all the same, and the functions can wait for it.
resource "aws_lambda_function_event_invoke_config" "this" {
  for_each = aws_lambda_function.this

  function_name = aws_lambda_function.this[each.key].function_name

  destination_config {
    on_failure {
      destination = aws_sns_topic.alerts.arn
    }
  }
}

resource "aws_sns_topic" "alerts" {
  name = "orders-alerts"
}

# What is attached is what has to be there.
resource "aws_iam_role" "clicks" {
  name = "orders-clicks"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

data "aws_iam_policy_document" "clicks" {
  statement {
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::orders-clicks/*"]
  }

  statement {
    actions   = ["kinesis:DescribeStream", "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards"]
    resources = [aws_kinesis_stream.clicks.arn]
  }
}

resource "aws_iam_policy" "clicks" {
  name   = "orders-clicks"
  policy = data.aws_iam_policy_document.clicks.json
}

resource "aws_iam_role_policy_attachment" "clicks" {
  role       = aws_iam_role.clicks.name
  policy_arn = aws_iam_policy.clicks.arn
}

resource "aws_lambda_function" "clicks" {
  function_name = "orders-clicks"
  role          = aws_iam_role.clicks.arn
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/clicks:1"
}

resource "aws_kinesis_stream" "clicks" {
  name        = "orders-clicks"
  shard_count = 1
}

resource "aws_lambda_event_source_mapping" "clicks" {
  event_source_arn  = aws_kinesis_stream.clicks.arn
  function_name     = aws_lambda_function.clicks.arn
  starting_position = "LATEST"

  depends_on = [aws_iam_role_policy_attachment.clicks]
}
