resource "aws_sqs_queue" "orders" {
  name = "orders"

  # Five times, and no more.
  redrive_policy {
    dead_letter_target_arn = aws_sqs_queue.failed.arn
    max_receive_count      = 5
  }
}

resource "aws_sqs_queue" "failed" {
  name = "failed"
}

resource "aws_ecs_task_definition" "web" {
  family                   = "web"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512

  container_definitions {
    name      = "web"
    image     = "nginx:1.27"
    essential = true

    port_mappings {
      container_port = 80
    }

    environment {
      name  = "STAGE"
      value = "prod"
    }

    environment {
      name  = "TABLE"
      value = "orders"
    }

    log_configuration {
      log_driver = "awslogs"
      options = {
        "awslogs-group"         = "web"
        "awslogs-region"        = "eu-west-1"
        "awslogs-stream-prefix" = "web"
      }
    }
  }
}
