data "aws_caller_identity" "current" {}

resource "aws_kms_key" "main" {
  for_each = toset(["volumes", "spare"])

  description = each.key

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Account"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      }
    ]
  })
}

# The role that the group starts its instances in may use the key by this.
resource "aws_kms_grant" "workers" {
  name              = "workers"
  key_id            = aws_kms_key.main["volumes"].key_id
  grantee_principal = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling"
  operations        = ["Encrypt", "Decrypt", "ReEncryptFrom", "ReEncryptTo", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "DescribeKey", "CreateGrant"]
}

resource "aws_launch_template" "workers" {
  name          = "workers"
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.small"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      encrypted  = true
      kms_key_id = aws_kms_key.main["volumes"].arn
    }
  }
}

resource "aws_autoscaling_group" "workers" {
  name               = "workers"
  min_size           = 1
  max_size           = 3
  availability_zones = ["eu-west-1a"]

  launch_template {
    id = aws_launch_template.workers.id
  }

  depends_on = [aws_kms_grant.workers]
}

resource "aws_kms_key" "batch" {
  description = "batch"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Account"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      }
    ]
  })
}

resource "aws_iam_service_linked_role" "scaling" {
  aws_service_name = "autoscaling.amazonaws.com"
}

locals {
  role = aws_iam_service_linked_role.scaling.arn
}

# The same, of a role that is made here.
resource "aws_kms_grant" "batch" {
  key_id            = aws_kms_key.batch.key_id
  grantee_principal = local.role
  operations        = ["Encrypt", "Decrypt", "ReEncryptFrom", "ReEncryptTo", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "DescribeKey", "CreateGrant"]
}

resource "aws_launch_template" "batch" {
  name          = "batch"
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.small"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      encrypted  = true
      kms_key_id = aws_kms_key.batch.arn
    }
  }
}

resource "aws_autoscaling_group" "batch" {
  name               = "batch"
  min_size           = 1
  max_size           = 3
  availability_zones = ["eu-west-1a"]

  launch_template {
    id = aws_launch_template.batch.id
  }
}

# A grant for somebody else is none of those.
resource "aws_kms_key" "report" {
  description = "report"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Account"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      }
    ]
  })
}

resource "aws_kms_grant" "report" {
  key_id            = aws_kms_key.report.key_id
  grantee_principal = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:role/report"
  operations        = ["Decrypt"]
}

resource "aws_launch_template" "report" {
  name          = "report"
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.small"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      encrypted  = true
      kms_key_id = aws_kms_key.report.arn
    }
  }
}

resource "aws_autoscaling_group" "report" {
  name               = "report"
  min_size           = 1
  max_size           = 3
  availability_zones = ["eu-west-1a"]

  launch_template {
    id = aws_launch_template.report.id
  }
}
