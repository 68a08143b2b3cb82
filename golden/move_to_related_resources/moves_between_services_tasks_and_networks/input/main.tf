resource "aws_vpc" "main" {
  cidr_block              = "10.0.0.0/16"
  map_public_ip_on_launch = false
}

resource "aws_subnet" "a" {
  vpc_id               = aws_vpc.main.id
  cidr_block           = "10.0.0.0/24"
  enable_dns_hostnames = true
}

resource "aws_subnet" "b" {
  vpc_id               = aws_vpc.main.id
  cidr_block           = "10.0.1.0/24"
  enable_dns_hostnames = true
}

resource "aws_ecs_task_definition" "web" {
  family                = "web"
  desired_count         = 2
  container_definitions = jsonencode([{ name = "web", image = "nginx:1.27", essential = true }])
}

resource "aws_ecs_service" "web" {
  name                     = "web"
  cluster                  = "main"
  task_definition          = aws_ecs_task_definition.web.arn
  launch_type              = "FARGATE"
  cpu                      = 256
  memory                   = 512
  network_mode             = "awsvpc"
  requires_compatibilities = ["FARGATE"]
  execution_role_arn       = var.execution_role_arn

  network_configuration {
    subnets = [aws_subnet.a.id, aws_subnet.b.id]
  }
}

resource "aws_cloudwatch_log_group" "web" {
  name = "/web"
}

resource "aws_cloudwatch_log_stream" "web" {
  name              = "web"
  log_group_name    = aws_cloudwatch_log_group.web.name
  retention_in_days = 30
}

variable "execution_role_arn" {
  type = string
}
