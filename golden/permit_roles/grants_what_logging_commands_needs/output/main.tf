resource "aws_ecs_cluster" "main" {
  name = "main"

  configuration {
    execute_command_configuration {
      logging    = "OVERRIDE"
      kms_key_id = aws_kms_key.commands.arn

      log_configuration {
        cloud_watch_log_group_name = aws_cloudwatch_log_group.commands.name
        s3_bucket_name             = aws_s3_bucket.commands.id
      }
    }
  }
}

resource "aws_cloudwatch_log_group" "commands" {
  name = "/ecs/orders/commands"
}

resource "aws_s3_bucket" "commands" {
  bucket = "orders-commands"
}

resource "aws_kms_key" "commands" {
  description = "Commands in tasks"
}

variable "subnet_ids" {
  type = list(string)
}

resource "aws_ecs_service" "orders" {
  name                   = "orders"
  cluster                = aws_ecs_cluster.main.id
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
  execution_role_arn       = "arn:aws:iam::123456789012:role/execution"
  task_role_arn            = aws_iam_role.orders.arn
  container_definitions    = jsonencode([{ name = "orders", image = "public.ecr.aws/docker/library/busybox:latest" }])
}

resource "aws_iam_role" "orders" {
  name               = "orders"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "orders_services" {
  name = "services"
  role = aws_iam_role.orders.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "ssmmessages:CreateControlChannel",
          "ssmmessages:CreateDataChannel",
          "ssmmessages:OpenControlChannel",
          "ssmmessages:OpenDataChannel",
        ]
        Resource = "*"
      },
      {
        Effect   = "Allow"
        Action   = "logs:DescribeLogGroups"
        Resource = "*"
      },
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"]
        Resource = "${aws_cloudwatch_log_group.commands.arn}:*"
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetBucketLocation", "s3:GetEncryptionConfiguration"]
        Resource = aws_s3_bucket.commands.arn
      },
      {
        Effect   = "Allow"
        Action   = "s3:PutObject"
        Resource = "${aws_s3_bucket.commands.arn}/*"
      },
      {
        Effect   = "Allow"
        Action   = "kms:Decrypt"
        Resource = aws_kms_key.commands.arn
      }
    ]
  })
}
