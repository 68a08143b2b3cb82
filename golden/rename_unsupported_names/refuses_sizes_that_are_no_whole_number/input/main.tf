resource "aws_ebs_volume" "orders" {
  availability_zone = "eu-west-1a"
  size_in_megabytes = 1500
}

resource "aws_cloudwatch_log_group" "orders" {
  name                = "/orders"
  retention_in_months = 7
}
