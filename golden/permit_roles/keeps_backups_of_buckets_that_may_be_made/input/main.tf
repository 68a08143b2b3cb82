resource "aws_s3_bucket" "orders" {
  bucket = "orders"
}

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

resource "aws_iam_role_policy_attachment" "buckets" {
  role       = aws_iam_role.orders.name
  policy_arn = "arn:aws:iam::aws:policy/AWSBackupServiceRolePolicyForS3Backup"
}

resource "aws_backup_selection" "orders" {
  name         = "orders"
  plan_id      = "0123456789abcdef"
  iam_role_arn = aws_iam_role.orders.arn
  resources    = [aws_s3_bucket.orders.arn]
}

# A policy of its own, for that bucket.
resource "aws_iam_role" "ingest" {
  name               = "ingest-backups"
  assume_role_policy = aws_iam_role.orders.assume_role_policy
}

resource "aws_iam_role_policy" "ingest" {
  name = "ingest-backups"
  role = aws_iam_role.ingest.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:GetInventoryConfiguration", "s3:PutInventoryConfiguration", "s3:GetBucketVersioning"]
        Resource = aws_s3_bucket.orders.arn
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:GetObjectVersion"]
        Resource = "${aws_s3_bucket.orders.arn}/*"
      },
    ]
  })
}

resource "aws_backup_selection" "ingest" {
  name         = "ingest"
  plan_id      = "0123456789abcdef"
  iam_role_arn = aws_iam_role.ingest.arn
  resources    = [aws_s3_bucket.orders.arn]
}

# No buckets.
resource "aws_dynamodb_table" "ledger" {
  name         = "ledger"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_iam_role" "ledger" {
  name               = "ledger-backups"
  assume_role_policy = aws_iam_role.orders.assume_role_policy
}

resource "aws_iam_role_policy_attachment" "ledger" {
  role       = aws_iam_role.ledger.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup"
}

resource "aws_backup_selection" "ledger" {
  name         = "ledger"
  plan_id      = "0123456789abcdef"
  iam_role_arn = aws_iam_role.ledger.arn
  resources    = [aws_dynamodb_table.ledger.arn]
}
