terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
    template = {
      source  = "hashicorp/template"
      version = "~> 2.2"
    }
  }
}

variable "image" {
  type = string
}

variable "subnet_id" {
  type = string
}

data "template_file" "ingest" {
  template = <<-EOT
    #!/bin/sh
    export QUEUE_URL=$${queue_url}
    exec ingest --workers $${workers}
  EOT

  # What the script reads.
  vars {
    queue_url = aws_sqs_queue.orders.url
    workers   = 4 # one per core
  }
}

data "template_file" "banner" {
  template = "orders of $${name}"

  vars = {
    name = "ingest"
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_instance" "ingest" {
  ami           = var.image
  instance_type = "t3.small"
  subnet_id     = var.subnet_id
  user_data     = data.template_file.ingest.rendered
}
