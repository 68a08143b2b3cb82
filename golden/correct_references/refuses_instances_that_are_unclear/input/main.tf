variable "vpc_id" {
  type = string
}

variable "subnets" {
  type = map(string)
}

# The first of three, or the second.
resource "aws_subnet" "private" {
  count      = 3
  vpc_id     = var.vpc_id
  cidr_block = cidrsubnet("10.0.0.0/16", 8, count.index)
}

# Whether there is one called so is for a caller to say.
resource "aws_subnet" "data" {
  for_each   = var.subnets
  vpc_id     = var.vpc_id
  cidr_block = each.value
}

output "private_subnet_id" {
  value = aws_subnet.private_1.id
}

output "data_subnet_id" {
  value = aws_subnet.data_a.id
}

# The same key of two.
resource "aws_sqs_queue" "ingest" {
  for_each = toset(["orders", "returns"])
  name     = "ingest-${each.key}"
}

resource "aws_sqs_queue" "failed" {
  for_each = toset(["orders", "returns"])
  name     = "failed-${each.key}"
}

output "queue_url" {
  value = aws_sqs_queue.orders.url
}

# Another one than any of them, for all that can be told.
resource "aws_ecr_repository" "app" {
  for_each = toset(["orders", "returns"])
  name     = each.key
}

output "repository_url" {
  value = aws_ecr_repository.worker.repository_url
}
