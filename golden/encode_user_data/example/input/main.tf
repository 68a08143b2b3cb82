terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "bucket" {
  type = string
}

resource "aws_launch_template" "web" {
  name_prefix   = "web-"
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  user_data = <<-EOF
    #!/bin/bash
    yum install -y nginx
    aws s3 cp s3://${var.bucket}/site /usr/share/nginx/html --recursive
  EOF

  tags = { Name = "web" }
}
