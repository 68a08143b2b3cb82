resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  for_each          = { a = "10.0.1.0/24", b = "10.0.2.0/24" }
  vpc_id            = aws_vpc.main.id
  cidr_block        = each.value
  availability_zone = "eu-west-1${each.key}"
}

resource "aws_subnet" "public" {
  count      = 2
  vpc_id     = aws_vpc.main.id
  cidr_block = cidrsubnet("10.0.128.0/17", 7, count.index)
}

resource "aws_db_subnet_group" "orders" {
  name       = "orders"
  subnet_ids = aws_subnet.private[*].id
}

resource "aws_elasticache_subnet_group" "orders" {
  name       = "orders"
  subnet_ids = aws_subnet.public[*]
}

resource "aws_dms_replication_subnet_group" "orders" {
  replication_subnet_group_id          = "orders"
  replication_subnet_group_description = "orders"
  subnet_ids                           = [aws_subnet.public[*].id]
}

output "zones" {
  value = [aws_subnet.private[0].availability_zone, aws_subnet.private.*.availability_zone]
}

output "kept" {
  value = [aws_subnet.private["a"].id, try(aws_subnet.private[*].id, []), length(aws_subnet.private[*])]
}

# One for each of them, in whatever order.
resource "aws_sqs_queue" "tiers" {
  for_each = { web = 30, app = 60 }

  name                       = "orders-${each.key}"
  visibility_timeout_seconds = each.value
}

resource "aws_ssm_parameter" "tiers" {
  count = length(aws_sqs_queue.tiers)

  name  = "/tiers/${count.index}"
  type  = "String"
  value = aws_sqs_queue.tiers[count.index].arn
}
