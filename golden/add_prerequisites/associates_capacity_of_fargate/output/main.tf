resource "aws_ecs_cluster" "orders" {
  name = "orders"
}

resource "aws_ecs_cluster_capacity_providers" "orders" {
  cluster_name       = aws_ecs_cluster.orders.name
  capacity_providers = ["FARGATE", "FARGATE_SPOT"]
}

resource "aws_iam_role_policy" "orders" {
  name   = "orders"
  role   = "orders"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Resource = "*" }] })
}

resource "aws_ecs_service" "api" {
  name            = "api"
  cluster         = aws_ecs_cluster.orders.id
  task_definition = "api:1"
  desired_count   = 1

  capacity_provider_strategy {
    capacity_provider = "FARGATE"
    weight            = 1
    base              = 1
  }

  capacity_provider_strategy {
    capacity_provider = "FARGATE_SPOT"
    weight            = 3
  }

  network_configuration {
    subnets = ["subnet-0123456789abcdef0"]
  }

  depends_on = [aws_ecs_cluster_capacity_providers.orders]
}

resource "aws_ecs_service" "worker" {
  name            = "worker"
  cluster         = aws_ecs_cluster.orders.arn
  task_definition = "worker:1"
  desired_count   = 1

  capacity_provider_strategy {
    capacity_provider = "FARGATE_SPOT"
    weight            = 1
  }

  network_configuration {
    subnets = ["subnet-0123456789abcdef0"]
  }

  depends_on = [aws_iam_role_policy.orders, aws_ecs_cluster_capacity_providers.orders]
}

resource "aws_ecs_service" "plain" {
  name            = "plain"
  cluster         = aws_ecs_cluster.orders.id
  task_definition = "plain:1"
  desired_count   = 1
  launch_type     = "FARGATE"

  network_configuration {
    subnets = ["subnet-0123456789abcdef0"]
  }
}

# One for each region.
locals {
  spot = "FARGATE_SPOT"
}

resource "aws_ecs_cluster" "regional" {
  for_each = toset(["eu", "us"])
  name     = "regional-${each.key}"
}

resource "aws_ecs_cluster_capacity_providers" "regional" {
  for_each = toset(["eu", "us"])

  cluster_name       = aws_ecs_cluster.regional[each.key].name
  capacity_providers = ["FARGATE_SPOT"]
}

resource "aws_ecs_service" "regional" {
  name            = "regional"
  cluster         = aws_ecs_cluster.regional["eu"].id
  task_definition = "regional:1"
  desired_count   = 1

  capacity_provider_strategy {
    capacity_provider = local.spot
    weight            = 1
  }

  network_configuration {
    subnets = ["subnet-0123456789abcdef0"]
  }

  depends_on = [aws_ecs_cluster_capacity_providers.regional]
}
