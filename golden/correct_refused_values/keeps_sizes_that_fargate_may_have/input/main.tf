terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "cpu" {
  type    = number
  default = 300
}

locals {
  containers = jsonencode([{ name = "orders", image = "orders:1", essential = true }])
}

# No such pair.
resource "aws_ecs_task_definition" "pair" {
  family                   = "pair"
  network_mode             = "awsvpc"
  requires_compatibilities = ["FARGATE"]
  cpu                      = 256
  memory                   = 4096
  container_definitions    = local.containers
}

# No such size, and no memory.
resource "aws_ecs_task_definition" "size" {
  family                   = "size"
  network_mode             = "awsvpc"
  requires_compatibilities = ["EC2", "FARGATE"]
  cpu                      = "128"
  container_definitions    = local.containers
}

# Nothing says what runs it.
resource "aws_ecs_task_definition" "alone" {
  family                   = "alone"
  network_mode             = "host"
  requires_compatibilities = ["FARGATE"]
  cpu                      = 1024
  memory                   = 2048
  container_definitions    = local.containers
}

resource "aws_ecs_task_definition" "right" {
  family                   = "right"
  network_mode             = "awsvpc"
  requires_compatibilities = ["FARGATE"]
  cpu                      = "1 vCPU"
  memory                   = "3 GB"
  container_definitions    = local.containers
}

resource "aws_ecs_task_definition" "given" {
  family                   = "given"
  network_mode             = "awsvpc"
  requires_compatibilities = ["FARGATE"]
  cpu                      = var.cpu
  memory                   = 122880
  container_definitions    = local.containers
}

resource "aws_ecs_task_definition" "large" {
  family                   = "large"
  network_mode             = "awsvpc"
  requires_compatibilities = ["FARGATE"]
  cpu                      = 32768
  memory                   = 249856
  container_definitions    = local.containers
}

resource "aws_ecs_task_definition" "ec2" {
  family                   = "ec2"
  network_mode             = "bridge"
  requires_compatibilities = ["EC2"]
  cpu                      = 128
  container_definitions    = local.containers
}
