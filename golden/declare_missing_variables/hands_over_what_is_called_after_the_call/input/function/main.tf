variable "timeout" {
  description = "Timeout"
  type        = number
}

resource "aws_lambda_function" "main" {
  function_name = "main"
  role          = "arn:aws:iam::111122223333:role/main"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/main:1"
  package_type  = "Image"
  timeout       = var.timeout
}
