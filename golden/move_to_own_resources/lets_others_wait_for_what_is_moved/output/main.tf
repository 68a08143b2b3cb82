terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_efs_file_system" "shared" {
  encrypted = true
}

# There already.
resource "aws_efs_mount_target" "first" {
  file_system_id = aws_efs_file_system.shared.id
  subnet_id      = "subnet-0a1b2c3d4e5f60718"
}

resource "aws_efs_mount_target" "shared" {
  file_system_id = aws_efs_file_system.shared.id
  subnet_id      = "subnet-18f607e5d4c3b2a10"
}

resource "aws_instance" "worker" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "t3.micro"
  depends_on    = [aws_efs_file_system.shared, aws_efs_mount_target.shared]
}

resource "aws_route_table" "private" {
  vpc_id = "vpc-0a1b2c3d4e5f60718"
}

resource "aws_route_table_association" "private" {
  route_table_id = aws_route_table.private.id
  # the first one only
  subnet_id = "subnet-0a1b2c3d4e5f60718"
}

resource "aws_sns_topic" "orders" {
  name = "orders"
}

resource "aws_sns_topic_policy" "orders" {
  arn    = aws_sns_topic.orders.arn
  policy = data.aws_iam_policy_document.orders.json
}

data "aws_iam_policy_document" "orders" {
  statement {
    actions   = ["sns:Publish"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }
  }
}
