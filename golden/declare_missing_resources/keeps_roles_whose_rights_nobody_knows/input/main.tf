resource "aws_lambda_function" "jobs" {
  function_name = "jobs"
  role          = aws_iam_role.jobs.arn
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/jobs:1"
}
