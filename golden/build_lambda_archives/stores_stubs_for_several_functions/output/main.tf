data "archive_file" "orders" {
  type        = "zip"
  output_path = "${path.module}/orders.zip"

  source {
    filename = "index.js"
    content  = <<-EOT
      // A stub that fails on every call: the function's code goes here.
      exports.handler = async () => {
        throw new Error("index.handler is a stub: orders.zip was missing");
      };
    EOT
  }

  source {
    filename = "refunds.js"
    content  = <<-EOT
      // A stub that fails on every call: the function's code goes here.
      exports.handler = async () => {
        throw new Error("refunds.handler is a stub: orders.zip was missing");
      };
    EOT
  }
}

resource "aws_s3_object" "code" {
  bucket = aws_s3_bucket.code.id
  key    = "orders.zip"
  source = data.archive_file.orders.output_path
}

resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  s3_bucket        = aws_s3_object.code.bucket
  s3_key           = aws_s3_object.code.key
}

resource "aws_lambda_function" "refunds" {
  function_name = "refunds"
  role          = aws_iam_role.lambda.arn
  handler       = "refunds.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = aws_s3_object.code.bucket
  s3_key        = aws_s3_object.code.key
}
