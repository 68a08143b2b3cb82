variable "subnet_ids" {
  type = list(string)
}

resource "aws_cloudwatch_log_group" "commands" {
  name = "/ecs/commands"
}

resource "aws_iam_role" "tasks" {
  name               = "tasks"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "tasks" {
  name   = "tasks"
  role   = aws_iam_role.tasks.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "ssmmessages:*", Resource = "*" }] })
}

# Nothing is logged, for now.
resource "aws_ecs_cluster" "orders" {
  name = "orders"

  configuration {
    execute_command_configuration {
      logging = "NONE"

      log_configuration {
        cloud_watch_log_group_name = aws_cloudwatch_log_group.commands.name
      }
    }
  }
}

resource "aws_ecs_service" "orders" {
  name                   = "orders"
  cluster                = aws_ecs_cluster.orders.id
  task_definition        = aws_ecs_task_definition.orders.arn
  desired_count          = 1
  launch_type            = "FARGATE"
  enable_execute_command = true

  network_configuration {
    subnets = var.subnet_ids
  }
}

resource "aws_ecs_task_definition" "orders" {
  family                   = "orders"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  task_role_arn            = aws_iam_role.tasks.arn
  container_definitions    = jsonencode([{ name = "orders", image = "public.ecr.aws/docker/library/busybox:latest" }])
}

# Logged as the container logs.
resource "aws_ecs_cluster" "ingest" {
  name = "ingest"

  configuration {
    execute_command_configuration {
      logging = "DEFAULT"

      log_configuration {
        cloud_watch_log_group_name = aws_cloudwatch_log_group.commands.name
      }
    }
  }
}

resource "aws_ecs_service" "ingest" {
  name                   = "ingest"
  cluster                = aws_ecs_cluster.ingest.id
  task_definition        = aws_ecs_task_definition.ingest.arn
  desired_count          = 1
  launch_type            = "FARGATE"
  enable_execute_command = true

  network_configuration {
    subnets = var.subnet_ids
  }
}

resource "aws_ecs_task_definition" "ingest" {
  family                   = "ingest"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  task_role_arn            = aws_iam_role.tasks.arn
  container_definitions    = jsonencode([{ name = "ingest", image = "public.ecr.aws/docker/library/busybox:latest" }])
}

# That is the default.
resource "aws_ecs_cluster" "ledger" {
  name = "ledger"

  configuration {
    execute_command_configuration {
      log_configuration {
        cloud_watch_log_group_name = aws_cloudwatch_log_group.commands.name
      }
    }
  }
}

resource "aws_ecs_service" "ledger" {
  name                   = "ledger"
  cluster                = aws_ecs_cluster.ledger.id
  task_definition        = aws_ecs_task_definition.ledger.arn
  desired_count          = 1
  launch_type            = "FARGATE"
  enable_execute_command = true

  network_configuration {
    subnets = var.subnet_ids
  }
}

resource "aws_ecs_task_definition" "ledger" {
  family                   = "ledger"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  task_role_arn            = aws_iam_role.tasks.arn
  container_definitions    = jsonencode([{ name = "ledger", image = "public.ecr.aws/docker/library/busybox:latest" }])
}
