# aws_instance.b is asked by aws_instance.a, see aws_instance.a.private_ip.
resource "aws_instance" "b" {
  ami           = "ami-1234567890"
  instance_type = "t3.micro"
  count         = length(aws_instance.b) # itself
  tags          = { Peer = "aws_instance.a.id" }
}

resource "aws_instance" "a" {
  ami           = "ami-1234567890"
  instance_type = "t3.micro"
  user_data     = aws_instance.b[0].private_ip

  lifecycle {
    ignore_changes = [user_data]
  }
}

variable "name" {
  type        = string
  description = "as in local.name"

  validation {
    condition     = length(var.name) > 3 && var.name != local.forbidden
    error_message = "It is too short."
  }
}

locals {
  name      = var.name
  forbidden = "admin"
}

provider "aws" {
  region = var.region
}

provider "aws" {
  alias  = "replica"
  region = data.aws_region.current.name
}

data "aws_region" "current" {}

resource "aws_sqs_queue" "replica" {
  provider = aws.replica
  name     = data.aws_region.current.name
}
