resource "aws_iam_role" "function" {
  name = "function"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "function_aws_lambda_vpc_access_execution_role" {
  role       = aws_iam_role.function.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"
}

resource "aws_iam_role_policy_attachment" "function_amazon_s3_read_only_access" {
  role       = aws_iam_role.function.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"
}

resource "aws_lambda_function" "function" {
  function_name = "function"
  role          = aws_iam_role.function.arn
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/function:1"

  depends_on = [
    aws_iam_role_policy_attachment.function_aws_lambda_vpc_access_execution_role,
    aws_iam_role_policy_attachment.function_amazon_s3_read_only_access,
  ]
}
