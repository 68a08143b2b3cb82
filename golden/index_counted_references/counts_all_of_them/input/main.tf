resource "aws_sqs_queue" "orders" {
  count = 2
  name  = "orders-${count.index}"
}

resource "aws_sqs_queue" "returns" {
  for_each = toset(["eu", "us"])
  name     = "returns-${each.key}-of-${aws_sqs_queue.orders.length}"
}

resource "aws_ebs_volume" "orders" {
  count             = 2
  availability_zone = "eu-west-1a"
  size              = 8
}

output "counts" {
  value = aws_sqs_queue.orders.length + aws_sqs_queue.returns.size
}

output "sizes" {
  value = aws_ebs_volume.orders.size
}
