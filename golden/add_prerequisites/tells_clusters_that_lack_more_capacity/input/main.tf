resource "aws_ecs_cluster" "orders" {
  name = "orders"
}

variable "capacity" {
  type = string
}

# What this one takes, whoever calls says.
resource "aws_ecs_service" "given" {
  name            = "given"
  cluster         = aws_ecs_cluster.orders.id
  task_definition = "given:1"
  desired_count   = 1

  capacity_provider_strategy {
    capacity_provider = var.capacity
    weight            = 1
  }

  network_configuration {
    subnets = ["subnet-0123456789abcdef0"]
  }
}

resource "aws_ecs_service" "orders" {
  name            = "orders"
  cluster         = aws_ecs_cluster.orders.id
  task_definition = "orders:1"
  desired_count   = 1

  capacity_provider_strategy {
    capacity_provider = "FARGATE"
    weight            = 1
  }

  network_configuration {
    subnets = ["subnet-0123456789abcdef0"]
  }
}
