resource "aws_sns_topic" "orders" {
  name = "orders"
}

resource "aws_db_instance" "orders" {
  identifier          = "orders"
  instance_class      = "db.t4g.micro"
  snapshot_identifier = "orders"
  skip_final_snapshot = true
}

locals {
  endpoint = aws_db_instance.orders["hostname"]
  name     = aws_db_instance.orders["Tags"]["Name"]
}

output "topic" {
  value = aws_sns_topic.orders["Arn"]
}

output "kept" {
  value = [aws_sns_topic.orders["topic_arn"], aws_sns_topic.orders.arn, aws_sns_topic.orders.arn]
}
