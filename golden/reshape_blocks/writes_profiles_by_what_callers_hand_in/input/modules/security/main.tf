terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_iam_instance_profile" "app" {
  name = "app"
  role = "app"
}

resource "aws_iam_instance_profile" "worker" {
  name = "worker"
  role = "worker"
}

output "app_profile" {
  value = aws_iam_instance_profile.app.name
}

output "worker_profile" {
  value = aws_iam_instance_profile.worker.arn
}
