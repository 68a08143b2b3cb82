resource "aws_s3_bucket" "orders" {
  bucket = "orders"
}

resource "aws_s3_bucket" "invoices" {
  bucket = "invoices"
}

# What there is for backups is for no buckets.
resource "aws_iam_role" "orders" {
  name = "orders-backups"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "backup.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "orders" {
  role       = aws_iam_role.orders.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup"
}

resource "aws_backup_selection" "orders" {
  name         = "orders"
  plan_id      = "0123456789abcdef"
  iam_role_arn = aws_iam_role.orders.arn
  resources    = [aws_s3_bucket.orders.arn, aws_s3_bucket.invoices.arn]
}

resource "aws_iam_role" "ingest" {
  name               = "ingest-backups"
  assume_role_policy = aws_iam_role.orders.assume_role_policy
}

resource "aws_backup_selection" "ingest" {
  name         = "ingest"
  plan_id      = "0123456789abcdef"
  iam_role_arn = aws_iam_role.ingest.arn
  resources    = [aws_s3_bucket.orders.arn]
}
