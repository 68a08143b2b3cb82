terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

resource "aws_launch_template" "desktop" {
  name          = "desktop"
  instance_type = "m6i.large"

  elastic_gpu_specifications {
    type = "eg1.medium"
  }

  elastic_inference_accelerator {
    type = "eia1.medium"
  }
}

resource "aws_sagemaker_notebook_instance" "lab" {
  name              = "lab"
  role_arn          = "arn:aws:iam::123456789012:role/lab"
  instance_type     = "ml.t3.medium"
  accelerator_types = ["ml.eia1.medium"]
}

resource "aws_spot_instance_request" "worker" {
  ami                    = "ami-0123456789abcdef0"
  instance_type          = "c6i.large"
  block_duration_minutes = 60
}

resource "aws_api_gateway_account" "main" {
  cloudwatch_role_arn = "arn:aws:iam::123456789012:role/gateway"
  reset_on_delete     = true
}
