terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_iam_role" "task_execution" {
  name_prefix = "task-execution-"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = "ecs-tasks.amazonaws.com"
        }
        Action = "sts:AssumeRole"
      }
    ]
  })
}

resource "aws_iam_role_policy_attachment" "task_execution" {
  role       = aws_iam_role.task_execution.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

resource "aws_ecs_task_definition" "orders" {
  family                   = "orders"
  execution_role_arn       = aws_iam_role.task_execution.arn
  network_mode             = "awsvpc"
  requires_compatibilities = ["FARGATE"]
  cpu                      = 256
  memory                   = 512
  container_definitions    = jsonencode([{ name = "orders", image = "nginx", essential = true }])
}

resource "aws_iam_role" "ingest" {
  name_prefix = "ingest-"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = "ecs-tasks.amazonaws.com"
        }
        Action = "sts:AssumeRole"
      }
    ]
  })
}

resource "aws_ecs_task_definition" "ingest" {
  family                = "ingest"
  execution_role_arn    = aws_iam_role.ingest.arn
  container_definitions = jsonencode([{ name = "ingest", image = "nginx", essential = true, memory = 128 }])
}

# What else it needs is said here.
resource "aws_iam_role_policy_attachment" "ingest" {
  role       = aws_iam_role.ingest.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

# What a task itself may do cannot be told.
resource "aws_ecs_task_definition" "reports" {
  family                = "reports"
  task_role_arn         = aws_iam_role.reports.arn
  execution_role_arn    = aws_iam_role.reports.arn
  container_definitions = jsonencode([{ name = "reports", image = "nginx", essential = true, memory = 128 }])
}
