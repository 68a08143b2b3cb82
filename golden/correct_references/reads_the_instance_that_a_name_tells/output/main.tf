variable "vpc_id" {
  type = string
}

variable "zones" {
  type    = list(string)
  default = ["eu-west-1a", "eu-west-1b"]
}

locals {
  queues = {
    orders  = 60
    returns = 120
  }
}

resource "aws_lb_target_group" "this" {
  for_each = toset(["blue", "green"])

  name     = "orders-${each.key}"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "orders" {
  load_balancer_arn = var.load_balancer_arn
  port              = 80

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this["blue"].arn
  }
}

variable "load_balancer_arn" {
  type = string
}

resource "aws_subnet" "private" {
  count = 2

  vpc_id            = var.vpc_id
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
  availability_zone = var.zones[count.index]
}

resource "aws_sqs_queue" "ingest" {
  for_each = local.queues

  name                       = each.key
  visibility_timeout_seconds = each.value
}

resource "aws_ecr_repository" "app" {
  count = length(var.zones)
  name  = "app-${count.index}"
}

output "subnet_ids" {
  value = [aws_subnet.private[0].id, aws_subnet.private[1].id]
}

output "green" {
  value = aws_lb_target_group.this["green"].arn
}

output "queue_url" {
  value = aws_sqs_queue.ingest["returns"].url
}

output "repository_url" {
  value = "https://${aws_ecr_repository.app[0].repository_url}"
}

# One of its own has the name.
resource "aws_iam_role" "ingest" {
  name               = "ingest"
  assume_role_policy = var.policy
}

resource "aws_iam_role" "this" {
  for_each = toset(["ingest", "orders"])

  name               = "this-${each.key}"
  assume_role_policy = var.policy
}

variable "policy" {
  type = string
}

output "role_arn" {
  value = aws_iam_role.ingest.arn
}
