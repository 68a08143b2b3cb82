# A module is told of the role, and allows what it needs.
module "policy" {
  source    = "./modules/policy"
  role_name = aws_iam_role.ingest.name
  queue_arn = aws_sqs_queue.jobs.arn
}

resource "aws_sqs_queue" "jobs" {
  name = "jobs"
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = aws_iam_role.ingest.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "artifacts-eu"
  s3_key        = "ingest.zip"
}

resource "aws_lambda_event_source_mapping" "jobs" {
  event_source_arn = aws_sqs_queue.jobs.arn
  function_name    = aws_lambda_function.ingest.arn
}

resource "aws_iam_role" "ingest" {
  name               = "ingest"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}

# It is the module's role by its name.
resource "aws_lambda_event_source_mapping" "named" {
  event_source_arn = aws_sqs_queue.jobs.arn
  function_name    = aws_lambda_function.named.arn
}

resource "aws_lambda_function" "named" {
  function_name = "named"
  role          = aws_iam_role.named.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "artifacts-eu"
  s3_key        = "named.zip"
}

resource "aws_iam_role" "named" {
  name               = "orders-worker"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}
