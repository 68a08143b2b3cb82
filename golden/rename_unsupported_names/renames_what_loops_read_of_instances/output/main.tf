locals {
  queues = toset(["create", "list"])
}

resource "aws_sqs_queue" "orders" {
  for_each = local.queues
  name     = "orders-${each.key}"
}

resource "aws_lambda_function" "orders" {
  for_each      = local.queues
  function_name = "orders-${each.key}"
  role          = "arn:aws:iam::123456789012:role/orders"
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1"
}

resource "aws_lambda_event_source_mapping" "orders" {
  for_each         = aws_lambda_function.orders
  event_source_arn = aws_sqs_queue.orders[each.key].arn
  # each.value.function_arn stands in a comment, too
  function_name = each.value.arn
}

resource "aws_subnet" "private" {
  count      = 2
  vpc_id     = "vpc-0123456789abcdef0"
  cidr_block = "10.0.${count.index}.0/24"
}

resource "aws_instance" "orders" {
  count         = 2
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  subnet_id     = element([for subnet in aws_subnet.private : subnet.id], count.index)
}

output "queues" {
  value = { for key, queue in aws_sqs_queue.orders : key => queue.url }
}

output "addresses" {
  value = [for one in aws_instance.orders : "${one.tags_all["Name"]}: ${one.private_ip}"]
}

output "mine" {
  # Each name is of its own loop, and what is tried may be wrong.
  value = {
    inner = [for queue in values(aws_sqs_queue.orders) : [for queue in local.all : queue.queue_url]]
    tried = [for queue in aws_sqs_queue.orders : try(queue.queue_url, queue.url)]
    other = [for queue in aws_sqs_queue.orders : queue.colour]
  }
}

locals {
  all = [{ queue_url = "https://example.com" }]
}
