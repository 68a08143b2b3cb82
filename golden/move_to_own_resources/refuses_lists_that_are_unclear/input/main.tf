resource "aws_iam_user" "deploy" {
  name = "deploy"

  managed_policy_arns = [
    # Reads only.
    "arn:aws:iam::aws:policy/ReadOnlyAccess",
  ]
}

resource "aws_iam_user" "build" {
  name                = "build"
  managed_policy_arns = [for name in ["ReadOnlyAccess"] : "arn:aws:iam::aws:policy/${name}"]
}

resource "aws_iam_policy" "deploy" {
  name   = "deploy"
  policy = jsonencode({ Version = "2012-10-17", Statement = [] })
  roles  = [aws_iam_role.deploy[*].name]
  users  = [aws_iam_user.build.name]
}

resource "aws_iam_user_policy_attachment" "deploy" {
  user       = aws_iam_user.build.name
  policy_arn = aws_iam_policy.deploy.arn
}

resource "aws_iam_role" "deploy" {
  count = 2

  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_backup_vault" "main" {
  name = "main"

  lock_configuration = [{ min_retention_days = 7 }, { max_retention_days = 30 }]
}

resource "aws_s3_bucket" "uploads" {
  bucket              = "uploads-0a1b2c"
  block_public_access = var.is_private
}

variable "is_private" {
  type = bool
}

resource "aws_backup_vault" "old" {
  name          = "old"
  access_policy = jsonencode({ Version = "2012-10-17", Statement = [] })

  lifecycle {
    ignore_changes = [access_policy]
  }
}
