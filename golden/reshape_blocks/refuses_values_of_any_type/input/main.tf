variable "volumes" {
  type    = any
  default = []
}

locals {
  disks = [{ name = "data" }, { name = "logs" }]
}

resource "aws_ecs_task_definition" "orders" {
  family                = "orders"
  container_definitions = jsonencode([{ name = "orders", image = "orders" }])
  volume                = var.volumes
}

resource "aws_ecs_task_definition" "ingest" {
  family                = "ingest"
  container_definitions = jsonencode([{ name = "ingest", image = "ingest" }])
  volume                = local.disks
}
