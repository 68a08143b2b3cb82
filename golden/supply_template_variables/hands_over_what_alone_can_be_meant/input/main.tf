data "aws_region" "current" {}

data "aws_caller_identity" "current" {}

variable "environment" {
  type = string
}

resource "aws_cloudwatch_log_group" "app" {
  name              = "/app/${var.environment}"
  retention_in_days = 30
}

resource "aws_s3_bucket" "assets" {
  bucket_prefix = "assets-"
}

resource "aws_instance" "web" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  user_data = templatefile("${path.module}/scripts/user_data.sh", {
    environment = var.environment
  })
}
