terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "app_profile" {
  type = string
}

variable "worker_profile" {
  type = string
}

variable "bastion_profile" {
  type    = string
  default = "bastion"
}

variable "batch_profile_name" {
  type    = string
  default = "batch"
}

resource "aws_launch_template" "app" {
  name_prefix = "app-"

  iam_instance_profile {
    name = var.app_profile
  }
}

resource "aws_launch_template" "worker" {
  name_prefix = "worker-"

  iam_instance_profile {
    arn = var.worker_profile
  }
}

# The instance takes its name.
resource "aws_launch_template" "bastion" {
  name_prefix = "bastion-"

  iam_instance_profile {
    name = var.bastion_profile
  }
}

resource "aws_instance" "bastion" {
  ami                  = "ami-0123456789abcdef0"
  instance_type        = "t3.micro"
  iam_instance_profile = var.bastion_profile
}

resource "aws_launch_template" "batch" {
  name_prefix = "batch-"

  iam_instance_profile {
    name = var.batch_profile_name
  }
}

resource "aws_launch_template" "written" {
  name_prefix = "written-"

  iam_instance_profile {
    name = "written"
  }
}
