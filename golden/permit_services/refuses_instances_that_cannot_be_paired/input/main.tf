variable "topics" {
  type = set(string)
}

resource "aws_sns_topic" "each" {
  for_each = var.topics

  name = each.key
}

# How many topics there are cannot be told, and a condition takes no empty list.
resource "aws_sqs_queue" "all" {
  name = "all"
}

resource "aws_sns_topic_subscription" "all" {
  for_each = aws_sns_topic.each

  topic_arn = each.value.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.all.arn
}

resource "aws_sqs_queue" "shards" {
  count = 3

  name = "shard-${count.index}"
}

resource "aws_sns_topic" "orders" {
  name = "orders"
}

variable "shard" {
  type    = number
  default = 0
}

# One of three only, and which is not known.
resource "aws_sns_topic_subscription" "first" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.shards[var.shard].arn
}

variable "regions" {
  type    = set(string)
  default = ["eu", "us"]
}

resource "aws_sns_topic" "region" {
  for_each = var.regions

  name = "orders-${each.key}"
}

# A default may be replaced by no region.
resource "aws_sqs_queue" "regions" {
  name = "regions"
}

resource "aws_sns_topic_subscription" "regions" {
  for_each = aws_sns_topic.region

  topic_arn = each.value.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.regions.arn
}
