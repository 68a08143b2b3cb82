resource "aws_sns_topic" "alerts" {
  provider = "aws.eu_west_1"
  name     = "alerts"
}
