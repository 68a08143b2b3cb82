data "aws_ssoadmin_instances" "main" {}

resource "aws_iam_group" "ops" {
  name = "ops"

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "ec2:DescribeInstances", Resource = "*" }]
  })
}

resource "aws_iam_user" "deploy" {
  name   = "deploy"
  groups = [aws_iam_group.ops.name]

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:PutObject", Resource = "arn:aws:s3:::releases/*" }]
  })
}

resource "aws_ssoadmin_permission_set" "read" {
  name         = "read"
  instance_arn = tolist(data.aws_ssoadmin_instances.main.arns)[0]

  inline_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }]
  })
}

resource "aws_guardduty_detector" "main" {
  enable = true

  features {
    name   = "S3_DATA_EVENTS"
    status = "ENABLED"
  }
}
