data "archive_file" "drift_detector" {
  type        = "zip"
  source_dir  = "${path.module}/lambda/drift-detector"
  output_path = "${path.module}/lambda/drift-detector.zip"
}

resource "aws_lambda_function" "drift" {
  function_name    = "drift"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  filename         = data.archive_file.drift_detector.output_path
  source_code_hash = data.archive_file.drift_detector.output_base64sha256
}
