resource "aws_lambda_function" "ingest" {
  function_name   = "ingest"
  role            = "arn:aws:iam::123456789012:role/ingest"
  package_type    = "Image"
  image_uri       = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/ingest:1"
  security_groups = ["sg-0123456789abcdef0"]
}
