resource "aws_sqs_queue" "orders" {
  name = "orders"

  # Five times, and no more.
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.failed.arn
    maxReceiveCount     = 5
  })
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

  container_definitions = jsonencode([{
    name      = "web"
    image     = "nginx:1.27"
    essential = true
    portMappings = [{
      containerPort = 80
    }]
    environment = [{
      name  = "STAGE"
      value = "prod"
      }, {
      name  = "TABLE"
      value = "orders"
    }]
    logConfiguration = {
      logDriver = "awslogs"
      options = {
        "awslogs-group"         = "web"
        "awslogs-region"        = "eu-west-1"
        "awslogs-stream-prefix" = "web"
      }
    }
  }])
}
