variable "capacity" {
  type    = string
  default = "FARGATE"
}

variable "spot" {
  type    = string
  default = "FARGATE_SPOT"
}

locals {
  capacity = var.spot
}

resource "aws_ecs_cluster" "orders" {
  name = "orders"
}

resource "aws_ecs_service" "api" {
  name            = "api"
  cluster         = aws_ecs_cluster.orders.id
  task_definition = "api:1"
  desired_count   = 1

  capacity_provider_strategy {
    capacity_provider = var.capacity
    weight            = 1
  }

  network_configuration {
    subnets = ["subnet-0123456789abcdef0"]
  }
}

resource "aws_ecs_service" "worker" {
  name            = "worker"
  cluster         = aws_ecs_cluster.orders.id
  task_definition = "worker:1"
  desired_count   = 1

  capacity_provider_strategy {
    capacity_provider = local.capacity
    weight            = 1
  }

  network_configuration {
    subnets = ["subnet-0123456789abcdef0"]
  }
}

# Which one the service takes of those that are listed for it, it alone says.
variable "services" {
  type    = map(string)
  default = { ingest = "FARGATE" }
}

resource "aws_ecs_cluster" "ingest" {
  name = "ingest"
}

resource "aws_ecs_service" "ingest" {
  for_each        = toset(["ingest"])
  name            = each.key
  cluster         = aws_ecs_cluster.ingest.id
  task_definition = "ingest:1"
  desired_count   = 1

  capacity_provider_strategy {
    capacity_provider = var.services[each.key]
    weight            = 1
  }

  network_configuration {
    subnets = ["subnet-0123456789abcdef0"]
  }
}

resource "aws_ecs_service" "ledger" {
  name            = "ledger"
  cluster         = aws_ecs_cluster.ingest.id
  task_definition = "ledger:1"
  desired_count   = 1

  capacity_provider_strategy {
    capacity_provider = "FARGATE"
    weight            = 1
  }

  network_configuration {
    subnets = ["subnet-0123456789abcdef0"]
  }
}
