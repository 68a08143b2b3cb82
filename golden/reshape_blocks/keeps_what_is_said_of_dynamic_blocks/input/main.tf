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
  dynamic "deployment_configuration" { # a
    for_each = var.is_careful ? [1] : [] # b

    # c
    content { # d
      # e
      maximum_percent = 100 # f
      # g
    } # h
    # i
  } # j
}

resource "aws_launch_template" "ingest" {
  name = "ingest"

  dynamic "ebs_block_device" { # a
    for_each = var.keys # b
    # c
    content { # d
      # e
      device_name = ebs_block_device.value # f
      # g
      volume_size = 10 # h
      # i
    } # j
    # k
  } # l
}
