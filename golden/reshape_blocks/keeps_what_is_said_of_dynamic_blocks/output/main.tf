terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.90"
    }
  }
}

variable "is_careful" {
  type = bool
}

variable "keys" {
  type = list(string)
}

resource "aws_ecs_service" "orders" {
  name            = "orders"
  cluster         = "orders"
  task_definition = "orders"

  # How it is replaced.
  # a
  # b
  # c
  # d
  # e
  deployment_maximum_percent = var.is_careful ? 100 : null # f
  # g
  # h
  # i # j
}

resource "aws_launch_template" "ingest" {
  name = "ingest"

  dynamic "block_device_mappings" { # a
    for_each = var.keys # b

    # c
    content { # d
      # e
      device_name = block_device_mappings.value # f

      ebs {
        # g
        volume_size = 10 # h
      }
      # i
    } # j
    # k
  } # l
}
