resource "aws_sns_topic" "there" {
  provider = aws.replica
  name     = "events"
}
