variable "insights" {
  type    = bool
  default = true
}

variable "stage" {
  type    = string
  default = "dev"
}

variable "any" {
  default = "enabled"
}

resource "aws_ecs_cluster" "orders" {
  name = "orders"

  setting {
    name  = "containerInsights"
    value = var.insights # costs a little
  }
}

resource "aws_ecs_cluster" "ingest" {
  name = "ingest"

  setting {
    name  = "containerInsights"
    value = var.stage == "prod"
  }
}

resource "aws_ecs_cluster" "batch" {
  name = "batch"

  setting {
    name  = "containerInsights"
    value = var.insights ? "enhanced" : "disabled"
  }
}

resource "aws_ecs_cluster" "any" {
  name = "any"

  setting {
    name  = "containerInsights"
    value = var.any
  }
}
