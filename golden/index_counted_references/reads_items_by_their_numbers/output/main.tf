variable "names" {
  type    = list(string)
  default = ["orders", "billing"]
}

variable "queues" {
  type    = list(object({ name = string, delay = number }))
  default = [{ name = "orders", delay = 0 }, { name = "billing", delay = 5 }]
}

variable "pools" {
  type    = map(string)
  default = { blue = "10.0.0.0/20", green = "10.0.16.0/20" }
}

data "aws_availability_zones" "available" {
  state = "available"
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "public" {
  for_each = { for place, zone in slice(data.aws_availability_zones.available.names, 0, 2) : zone => place }

  vpc_id            = aws_vpc.main.id
  cidr_block        = cidrsubnet(aws_vpc.main.cidr_block, 8, each.value)
  availability_zone = each.key
}

resource "aws_eip" "nat" {
  domain = "vpc"
}

# The first of them.
resource "aws_nat_gateway" "main" {
  allocation_id = aws_eip.nat.id
  subnet_id     = aws_subnet.public[data.aws_availability_zones.available.names[0]].id
}

resource "aws_sns_topic" "main" {
  for_each = toset(var.names)

  name = each.key
}

resource "aws_sqs_queue" "main" {
  for_each = { for queue in var.queues : queue.name => queue }

  name          = each.key
  delay_seconds = each.value.delay
}

resource "aws_sns_topic_subscription" "main" {
  count = length(var.names)

  topic_arn = aws_sns_topic.main[var.names[count.index]].arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.main[var.queues[1].name].arn
}

module "pool" {
  source   = "./pool"
  for_each = var.pools

  name = each.key
  cidr = each.value
}

output "pool" {
  value = values(module.pool)[0].id
}
