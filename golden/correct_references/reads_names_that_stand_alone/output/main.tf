variable "environment" {
  type    = string
  default = "dev"
}

locals {
  project = "orders"
}

resource "aws_sqs_queue" "orders" {
  name = "${local.project}-${var.environment}"
}

resource "aws_instance" "orders" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"
  user_data     = <<-EOT
    #!/bin/bash
    environment=$(cat /etc/environment)
    echo "${environment}"
  EOT
}
