terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "vpc_id" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}

locals {
  instance_ids = aws_instance.orders[*].id
}

resource "aws_subnet" "public" {
  count      = 2
  vpc_id     = var.vpc_id
  cidr_block = cidrsubnet("10.0.0.0/16", 8, count.index)
}

resource "aws_route_table" "public" {
  vpc_id = var.vpc_id
}

resource "aws_route_table_association" "public" {
  count = 2

  # Those that the load balancer stands in.
  subnet_id      = aws_subnet.public[count.index].id
  route_table_id = aws_route_table.public.id
}

resource "aws_efs_file_system" "orders" {
  encrypted = true
}

resource "aws_efs_mount_target" "orders" {
  count = length(var.subnet_ids)

  file_system_id = aws_efs_file_system.orders.id
  subnet_id      = var.subnet_ids[count.index]
}

resource "aws_instance" "orders" {
  count         = length(var.subnet_ids)
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"
  subnet_id     = var.subnet_ids[count.index]
}

resource "aws_lb_target_group" "orders" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_target_group_attachment" "orders" {
  count = length(local.instance_ids)

  target_group_arn = aws_lb_target_group.orders.arn
  target_id        = local.instance_ids[count.index] # all of them
  port             = 80
}

data "aws_subnets" "private" {
  filter {
    name   = "vpc-id"
    values = [var.vpc_id]
  }
}

resource "aws_network_acl_association" "private" {
  for_each = toset(data.aws_subnets.private.ids)

  network_acl_id = "acl-0123456789abcdef0"
  subnet_id      = each.value
}

resource "aws_iam_role_policy_attachment" "orders" {
  for_each = toset(["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"])

  role       = "orders"
  policy_arn = each.value
}

# It is repeated for the same already.
resource "aws_iam_role_policy_attachment" "ingest" {
  count      = length(var.policy_arns)
  role       = "ingest"
  policy_arn = var.policy_arns[count.index]
}

variable "policy_arns" {
  type = list(string)
}
