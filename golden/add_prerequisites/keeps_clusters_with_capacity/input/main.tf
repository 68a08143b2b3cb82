resource "aws_ecs_cluster" "orders" {
  name = "orders"
}

resource "aws_ecs_cluster_capacity_providers" "orders" {
  cluster_name       = aws_ecs_cluster.orders.name
  capacity_providers = ["FARGATE"]
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

# Nobody makes it by default.
variable "is_ingested" {
  type    = bool
  default = false
}

resource "aws_ecs_cluster" "ingest" {
  name = "ingest"
}

resource "aws_ecs_service" "ingest" {
  count = var.is_ingested ? 1 : 0

  name            = "ingest"
  cluster         = aws_ecs_cluster.ingest.id
  task_definition = "ingest:1"
  desired_count   = 1

  capacity_provider_strategy {
    capacity_provider = "FARGATE_SPOT"
    weight            = 1
  }

  network_configuration {
    subnets = ["subnet-0123456789abcdef0"]
  }
}

# The capacity is none of Fargate.
resource "aws_ecs_cluster" "machines" {
  name = "machines"
}

resource "aws_ecs_capacity_provider" "machines" {
  name = "machines"

  auto_scaling_group_provider {
    auto_scaling_group_arn = "arn:aws:autoscaling:eu-west-1:111122223333:autoScalingGroup:0123abcd:autoScalingGroupName/machines"
  }
}

resource "aws_ecs_service" "machines" {
  name            = "machines"
  cluster         = aws_ecs_cluster.machines.id
  task_definition = "machines:1"
  desired_count   = 1

  capacity_provider_strategy {
    capacity_provider = aws_ecs_capacity_provider.machines.name
    weight            = 1
  }

  network_configuration {
    subnets = ["subnet-0123456789abcdef0"]
  }
}

# The cluster is not of the module.
variable "cluster_arn" {
  type = string
}

resource "aws_ecs_service" "elsewhere" {
  name            = "elsewhere"
  cluster         = var.cluster_arn
  task_definition = "elsewhere:1"
  desired_count   = 1

  capacity_provider_strategy {
    capacity_provider = "FARGATE"
    weight            = 1
  }

  network_configuration {
    subnets = ["subnet-0123456789abcdef0"]
  }
}
