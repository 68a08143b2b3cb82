resource "aws_ecs_cluster" "main" {
  name = "main"
}

resource "aws_ecs_service" "orders" {
  name                   = "orders"
  cluster                = aws_ecs_cluster.main.id
  task_definition        = aws_ecs_task_definition.orders.arn
  desired_count          = 1
  launch_type            = "FARGATE"
  enable_execute_command = true

  network_configuration {
    subnets = ["subnet-0123456789abcdef0"]
  }
}

resource "aws_ecs_task_definition" "orders" {
  family                   = "orders"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  execution_role_arn       = "arn:aws:iam::123456789012:role/execution"
  container_definitions    = jsonencode([{ name = "orders", image = "public.ecr.aws/docker/library/busybox:latest" }])
}

variable "is_open" {
  type    = bool
  default = true
}

resource "aws_ecs_service" "ingest" {
  name                   = "ingest"
  cluster                = aws_ecs_cluster.main.id
  task_definition        = aws_ecs_task_definition.ingest.arn
  desired_count          = 1
  launch_type            = "FARGATE"
  enable_execute_command = var.is_open

  network_configuration {
    subnets = ["subnet-0123456789abcdef0"]
  }
}

resource "aws_ecs_task_definition" "ingest" {
  family                   = "ingest"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  task_role_arn            = null
  container_definitions    = jsonencode([{ name = "ingest", image = "public.ecr.aws/docker/library/busybox:latest" }])
}
