variable "principals" {
  type    = list(string)
  default = ["arn:aws:iam::111122223333:root"]
}

variable "is_open" {
  type    = bool
  default = false
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders-landing"
}

resource "aws_s3_bucket_policy" "orders" {
  bucket = aws_s3_bucket.orders.id
  policy = <<-EOF
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": { "AWS": ${jsonencode(var.principals)} },
        "Action": "s3:GetObject",
        "Resource": "${aws_s3_bucket.orders.arn}/*"
      }]
    }
  EOF
}

resource "aws_sqs_queue" "orders" {
  name   = "orders"
  policy = <<EOF
{
  "Version": "2012-10-17",
  "Statement": [
%{if var.is_open}
    { "Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*" },
%{endif}
    { "Effect": "Deny", "Principal": "*", "Action": "sqs:DeleteQueue", "Resource": "*" }
  ]
}
EOF
}

resource "aws_sns_topic_subscription" "orders" {
  topic_arn     = "arn:aws:sns:eu-west-1:111122223333:orders"
  protocol      = "sqs"
  endpoint      = aws_sqs_queue.orders.arn
  filter_policy = "{\"kind\": [\"order\", \"${var.is_open ? "open" : "closed"}\"]}"
}

resource "aws_ecs_task_definition" "orders" {
  family                = "orders"
  container_definitions = jsonencode([{ name = "orders", image = "orders:1", memory = 256 }])
}

resource "aws_s3_object" "notes" {
  bucket  = aws_s3_bucket.orders.id
  key     = "notes.json"
  content = "{ not: json, }"
}
