variable "is_public" {
  type    = bool
  default = true
}

variable "public_subnets" {
  type = string
}

variable "private_subnet_ids" {
  type = list(string)
}

variable "public_subnet_ids" {
  type = list(string)
}

variable "sources" {
  type = any
}

# Texts of several values, perhaps.
resource "aws_lb" "orders" {
  name    = "orders"
  subnets = var.is_public ? var.public_subnets : "subnet-0123456789abcdef0,subnet-0123456789abcdef1"
}

# One of a list.
resource "aws_instance" "orders" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  subnet_id     = var.is_public ? var.public_subnet_ids : var.private_subnet_ids
}

# A queue has no such key.
resource "aws_sqs_queue" "orders" {
  name           = "orders"
  redrive_policy = var.is_public ? { queue = "orders-failed", retries = 3 } : null
}

# What they hold may be JSON text by itself.
resource "aws_ecs_task_definition" "orders" {
  family                = "orders"
  container_definitions = [for one in var.sources : one]
}
