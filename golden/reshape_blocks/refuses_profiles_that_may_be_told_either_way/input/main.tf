terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "profile" {
  type = string
}

resource "aws_launch_template" "app" {
  name_prefix          = "app-"
  iam_instance_profile = var.profile
}
