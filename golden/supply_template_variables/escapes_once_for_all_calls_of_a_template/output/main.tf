terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_launch_template" "orders" {
  name_prefix   = "orders-"
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  user_data     = base64encode(templatefile("${path.module}/boot.sh.tpl", { queue = "orders" }))
}

resource "aws_launch_template" "returns" {
  name_prefix   = "returns-"
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  user_data     = base64encode(templatefile("${path.module}/boot.sh.tpl", { queue = "returns" }))
}

resource "aws_launch_template" "refunds" {
  name_prefix   = "refunds-"
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  user_data     = base64encode(templatefile("${path.module}/boot.sh.tpl", { queue = "refunds" }))
}
