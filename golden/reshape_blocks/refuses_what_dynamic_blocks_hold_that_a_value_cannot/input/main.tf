terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.90"
    }
  }
}

variable "labels" {
  type = map(string)
}

variable "is_careful" {
  type = bool
}

resource "aws_instance" "ingest" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  dynamic "tag" {
    for_each = var.labels

    content {
      key   = tag.key
      value = <<-EOT
        of ${tag.value}
      EOT
    }
  }
}

resource "aws_instance" "orders" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  dynamic "tag" {
    for_each = var.labels

    content {
      key   = lower(tag["key"])
      value = tag.value
    }
  }
}

resource "aws_ecs_service" "orders" {
  name            = "orders"
  cluster         = "orders"
  task_definition = "orders"

  dynamic "deployment_configuration" {
    for_each = var.is_careful ? [1] : []

    content {
      maximum_percent = <<-EOT
        100
      EOT
    }
  }
}

# Where nothing else stands, nor does what is said of it.
resource "aws_ecs_service" "ingest" {
  name            = "ingest"
  cluster         = "ingest"
  task_definition = "ingest"

  dynamic "deployment_configuration" {
    for_each = var.is_careful /* at night */ ? [1] : [/* else */]

    content {
      maximum_percent = 100
    }
  }
}
