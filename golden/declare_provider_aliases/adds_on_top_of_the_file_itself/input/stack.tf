# stack.tf - topics in two regions

resource "aws_sns_topic" "alerts" {
  provider = aws.eu_west_1
  name     = "alerts"
}

resource "aws_sns_topic" "copies" {
  provider = aws.eu_west_2
  name     = "alerts"
}
