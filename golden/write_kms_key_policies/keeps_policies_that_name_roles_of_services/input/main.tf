data "aws_caller_identity" "current" {}

variable "image_id" { type = string }

variable "subnet_ids" { type = list(string) }

# It says it already, with another statement than would be added.
resource "aws_kms_key" "volumes" {
  description = "Volumes of the workers"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling" }
        Action    = ["kms:Decrypt", "kms:CreateGrant"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_launch_template" "workers" {
  name_prefix   = "workers-"
  image_id      = var.image_id
  instance_type = "t3.small"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      encrypted  = true
      kms_key_id = aws_kms_key.volumes.arn
    }
  }
}

resource "aws_autoscaling_group" "workers" {
  name                = "workers"
  min_size            = 1
  max_size            = 3
  vpc_zone_identifier = var.subnet_ids

  launch_template {
    id      = aws_launch_template.workers.id
    version = "$Latest"
  }
}
