provider "aws" {
  alias  = "primary"
  region = "eu-west-1"
}

resource "aws_api_gateway_account" "main" {
  provider            = aws.primary
  cloudwatch_role_arn = aws_iam_role.gateway.arn
}

resource "aws_flow_log" "main" {
  provider        = aws.primary
  vpc_id          = "vpc-0123456789abcdef0"
  traffic_type    = "ALL"
  log_destination = "arn:aws:logs:eu-west-1:111122223333:log-group:flows"
  iam_role_arn    = aws_iam_role.flows.arn
}
