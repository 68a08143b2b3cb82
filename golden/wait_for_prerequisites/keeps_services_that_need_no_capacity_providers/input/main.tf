terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# Without a strategy of the cluster, what says none is of the type EC2.
resource "aws_ecs_cluster" "orders" {
  name = "orders"
}

resource "aws_ecs_cluster_capacity_providers" "orders" {
  cluster_name       = aws_ecs_cluster.orders.name
  capacity_providers = ["FARGATE_SPOT"]
  depends_on         = [aws_ecs_service.boot]
}

resource "aws_ecs_service" "boot" {
  name            = "boot"
  cluster         = aws_ecs_cluster.orders.id
  task_definition = "boot:1"
}

resource "aws_ecs_service" "agent" {
  name                = "agent"
  cluster             = aws_ecs_cluster.orders.id
  task_definition     = "agent:1"
  scheduling_strategy = "DAEMON"
}

# With one, what is there before stays before.
resource "aws_ecs_cluster" "ingest" {
  name = "ingest"
}

resource "aws_ecs_cluster_capacity_providers" "ingest" {
  cluster_name       = aws_ecs_cluster.ingest.name
  capacity_providers = ["FARGATE_SPOT"]
  depends_on         = [aws_ecs_service.first]

  default_capacity_provider_strategy {
    capacity_provider = "FARGATE_SPOT"
    weight            = 1
  }
}

resource "aws_ecs_service" "first" {
  name            = "first"
  cluster         = aws_ecs_cluster.ingest.id
  task_definition = "first:1"
}

resource "aws_ecs_service" "second" {
  name            = "second"
  cluster         = aws_ecs_cluster.ingest.id
  task_definition = "second:1"
}
