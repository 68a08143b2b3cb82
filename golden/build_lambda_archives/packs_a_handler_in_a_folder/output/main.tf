data "archive_file" "api" {
  type        = "zip"
  output_path = "${path.module}/api.zip"

  source {
    filename = "src/app.js"
    content  = file("${path.module}/src/app.js")
  }
}

resource "aws_lambda_function" "api" {
  function_name    = "api"
  role             = aws_iam_role.lambda.arn
  handler          = "src/app.handler"
  runtime          = "nodejs20.x"
  filename         = data.archive_file.api.output_path
  source_code_hash = data.archive_file.api.output_base64sha256
}

data "archive_file" "jobs" {
  type        = "zip"
  output_path = "${path.module}/jobs.zip"

  source {
    filename = "jobs/main.py"
    content  = file("${path.module}/jobs/main.py")
  }
}

resource "aws_lambda_function" "jobs" {
  function_name    = "jobs"
  role             = aws_iam_role.lambda.arn
  handler          = "jobs.main.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.jobs.output_path
  source_code_hash = data.archive_file.jobs.output_base64sha256
}
