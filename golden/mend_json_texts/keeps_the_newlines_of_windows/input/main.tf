resource "aws_sns_topic" "orders" {
  name   = "orders"
  policy = <<EOF
{
  "Version": "2012-10-17",
  // nobody yet
  "Statement": [],
}
EOF
}
