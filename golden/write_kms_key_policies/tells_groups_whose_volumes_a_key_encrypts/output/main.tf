terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

variable "image_id" { type = string }

variable "subnet_ids" { type = list(string) }

variable "role_arn" { type = string }

resource "aws_kms_key" "volumes" {
  description = "Volumes of the workers"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "EnableIAMUserPermissions"
        Effect = "Allow"
        Principal = {
          AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Action   = "kms:*"
        Resource = "*"
      },
      {
        Sid    = "AllowAutoScaling"
        Effect = "Allow"
        Principal = {
          AWS = "*"
        }
        Action = [
          "kms:Encrypt",
          "kms:Decrypt",
          "kms:ReEncrypt*",
          "kms:GenerateDataKey*",
          "kms:DescribeKey"
        ]
        Resource = "*"
        Condition = {
          StringEquals = {
            "aws:PrincipalArn"  = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling"
            "kms:CallerAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
      {
        Sid    = "AllowAutoScalingGrants"
        Effect = "Allow"
        Principal = {
          AWS = "*"
        }
        Action   = "kms:CreateGrant"
        Resource = "*"
        Condition = {
          StringEquals = {
            "aws:PrincipalArn"  = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling"
            "kms:CallerAccount" = data.aws_caller_identity.current.account_id
          }
          Bool = {
            "kms:GrantIsForAWSResource" = "true"
          }
        }
      }
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

# Whoever starts it asks for the key.
resource "aws_kms_key" "single" {
  description = "The volume of one instance"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "EnableIAMUserPermissions"
        Effect = "Allow"
        Principal = {
          AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Action   = "kms:*"
        Resource = "*"
      }
    ]
  })
}

resource "aws_launch_template" "single" {
  name          = "single"
  image_id      = var.image_id
  instance_type = "t3.small"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      kms_key_id = aws_kms_key.single.arn
    }
  }
}

resource "aws_instance" "single" {
  launch_template {
    id = aws_launch_template.single.id
  }
}

# As another role.
resource "aws_kms_key" "batch" {
  description = "Volumes of the jobs"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "EnableIAMUserPermissions"
        Effect = "Allow"
        Principal = {
          AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Action   = "kms:*"
        Resource = "*"
      }
    ]
  })
}

resource "aws_launch_template" "batch" {
  name          = "batch"
  image_id      = var.image_id
  instance_type = "t3.small"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      kms_key_id = aws_kms_key.batch.arn
    }
  }
}

resource "aws_autoscaling_group" "batch" {
  name                    = "batch"
  min_size                = 1
  max_size                = 3
  vpc_zone_identifier     = var.subnet_ids
  service_linked_role_arn = var.role_arn

  launch_template {
    name = aws_launch_template.batch.name
  }
}

# Its name stands in that of a group, which uses another one.
resource "aws_kms_key" "spare" {
  description = "Volumes of no group"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "EnableIAMUserPermissions"
        Effect = "Allow"
        Principal = {
          AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Action   = "kms:*"
        Resource = "*"
      }
    ]
  })
}

resource "aws_launch_template" "spare" {
  name          = "spare"
  image_id      = var.image_id
  instance_type = "t3.small"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      kms_key_id = aws_kms_key.spare.arn
    }
  }
}

resource "aws_launch_template" "plain" {
  name          = "plain"
  image_id      = var.image_id
  instance_type = "t3.small"
}

resource "aws_autoscaling_group" "plain" {
  name                = "beside-${aws_launch_template.spare.name}"
  min_size            = 1
  max_size            = 3
  vpc_zone_identifier = var.subnet_ids

  launch_template {
    id = aws_launch_template.plain.id
  }
}

resource "aws_kms_key" "mixed" {
  description = "Volumes of instances of several types"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "EnableIAMUserPermissions"
        Effect = "Allow"
        Principal = {
          AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Action   = "kms:*"
        Resource = "*"
      },
      {
        Sid    = "AllowAutoScaling"
        Effect = "Allow"
        Principal = {
          AWS = "*"
        }
        Action = [
          "kms:Encrypt",
          "kms:Decrypt",
          "kms:ReEncrypt*",
          "kms:GenerateDataKey*",
          "kms:DescribeKey"
        ]
        Resource = "*"
        Condition = {
          StringEquals = {
            "aws:PrincipalArn"  = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling"
            "kms:CallerAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
      {
        Sid    = "AllowAutoScalingGrants"
        Effect = "Allow"
        Principal = {
          AWS = "*"
        }
        Action   = "kms:CreateGrant"
        Resource = "*"
        Condition = {
          StringEquals = {
            "aws:PrincipalArn"  = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling"
            "kms:CallerAccount" = data.aws_caller_identity.current.account_id
          }
          Bool = {
            "kms:GrantIsForAWSResource" = "true"
          }
        }
      }
    ]
  })
}

resource "aws_launch_template" "mixed" {
  name     = "mixed"
  image_id = var.image_id

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      kms_key_id = aws_kms_key.mixed.arn
    }
  }
}

resource "aws_autoscaling_group" "mixed" {
  name                = "mixed"
  min_size            = 1
  max_size            = 3
  vpc_zone_identifier = var.subnet_ids

  dynamic "mixed_instances_policy" {
    for_each = [1]

    content {
      launch_template {
        launch_template_specification {
          launch_template_id = aws_launch_template.mixed.id
        }

        override {
          instance_type = "t3.small"
        }
      }
    }
  }
}
