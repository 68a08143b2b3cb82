terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_sagemaker_device_fleet" "cameras" {
  device_fleet_name = "cameras"
  role_arn          = "arn:aws:iam::123456789012:role/cameras"

  output_config {
    s3_output_location = "s3://example-cameras/"
  }
}

resource "aws_sagemaker_device" "gate" {
  device_fleet_name = aws_sagemaker_device_fleet.cameras.device_fleet_name

  device {
    device_name = "gate"
  }
}
