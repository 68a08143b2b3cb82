provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "replica"
  region = "eu-central-1"
}

locals {
  trust = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "s3.amazonaws.com" } }]
  })
}

# Only the source bucket itself may be read.
resource "aws_s3_bucket" "orders" {
  bucket = "orders-primary"
}

resource "aws_s3_bucket" "orders_copy" {
  provider = aws.replica
  bucket   = "orders-copy"
}

resource "aws_iam_role" "orders" {
  name               = "orders-replication"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "orders" {
  name = "replication"
  role = aws_iam_role.orders.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:GetReplicationConfiguration", "s3:ListBucket"]
        Resource = aws_s3_bucket.orders.arn
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObjectVersionForReplication", "s3:GetObjectVersionAcl", "s3:GetObjectVersionTagging"]
        Resource = "${aws_s3_bucket.orders.arn}/*"
      },
      {
        Effect   = "Allow"
        Action   = ["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags"]
        Resource = "${aws_s3_bucket.orders_copy.arn}/*"
      }
    ]
  })
}

resource "aws_s3_bucket_replication_configuration" "orders" {
  bucket = aws_s3_bucket.orders.id
  role   = aws_iam_role.orders.arn

  rule {
    id     = "all"
    status = "Enabled"

    destination {
      bucket        = aws_s3_bucket.orders_copy.arn
      storage_class = "STANDARD_IA"
    }
  }
}

# All but the use of the keys.
resource "aws_kms_key" "invoices" {
  description = "invoices"
}

resource "aws_kms_key" "invoices_copy" {
  provider    = aws.replica
  description = "invoices in the other region"
}

resource "aws_s3_bucket" "invoices" {
  bucket = "invoices-primary"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "invoices" {
  bucket = aws_s3_bucket.invoices.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.invoices.arn
    }
  }
}

resource "aws_s3_bucket" "invoices_copy" {
  provider = aws.replica
  bucket   = "invoices-copy"
}

resource "aws_iam_role" "invoices" {
  name               = "invoices-replication"
  assume_role_policy = local.trust
}

data "aws_iam_policy_document" "invoices" {
  statement {
    actions   = ["s3:GetReplicationConfiguration", "s3:ListBucket"]
    resources = [aws_s3_bucket.invoices.arn]
  }

  statement {
    actions   = ["s3:GetObjectVersionForReplication", "s3:GetObjectVersionAcl", "s3:GetObjectVersionTagging"]
    resources = ["${aws_s3_bucket.invoices.arn}/*"]
  }

  statement {
    actions   = ["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags"]
    resources = ["${aws_s3_bucket.invoices_copy.arn}/*"]
  }

  statement {
    actions   = ["kms:Decrypt"]
    resources = [aws_kms_key.invoices.arn]
  }

  statement {
    actions   = ["kms:Encrypt"]
    resources = [aws_kms_key.invoices_copy.arn]
  }
}

resource "aws_iam_policy" "invoices" {
  name   = "invoices-replication"
  policy = data.aws_iam_policy_document.invoices.json
}

resource "aws_iam_role_policy_attachment" "invoices" {
  role       = aws_iam_role.invoices.name
  policy_arn = aws_iam_policy.invoices.arn
}

resource "aws_s3_bucket_replication_configuration" "invoices" {
  bucket = aws_s3_bucket.invoices.id
  role   = aws_iam_role.invoices.arn

  rule {
    id     = "all"
    status = "Enabled"

    source_selection_criteria {
      sse_kms_encrypted_objects {
        status = "Enabled"
      }
    }

    destination {
      bucket = aws_s3_bucket.invoices_copy.arn

      encryption_configuration {
        replica_kms_key_id = aws_kms_key.invoices_copy.arn
      }
    }
  }
}

# Nothing at all is allowed, and each of the keys has a policy that leaves it to roles.
data "aws_caller_identity" "current" {}

resource "aws_kms_key" "scans" {
  description = "scans"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      }
    ]
  })
}

resource "aws_kms_alias" "scans" {
  name          = "alias/scans"
  target_key_id = aws_kms_key.scans.key_id
}

resource "aws_s3_bucket" "scans" {
  bucket = "scans-primary"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "scans" {
  bucket = aws_s3_bucket.scans.bucket

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_alias.scans.arn
    }
  }
}

resource "aws_s3_bucket" "scans_copy" {
  bucket = "scans-copy"
}

resource "aws_iam_role" "scans" {
  name               = "scans-replication"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "scans_services" {
  name = "services"
  role = aws_iam_role.scans.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:GetReplicationConfiguration", "s3:ListBucket"]
        Resource = aws_s3_bucket.scans.arn
      },
      {
        Effect = "Allow"
        Action = [
          "s3:GetObjectVersionForReplication",
          "s3:GetObjectVersionAcl",
          "s3:GetObjectVersionTagging",
        ]
        Resource = "${aws_s3_bucket.scans.arn}/*"
      },
      {
        Effect   = "Allow"
        Action   = ["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags"]
        Resource = "${aws_s3_bucket.scans_copy.arn}/*"
      },
      {
        Effect   = "Allow"
        Action   = "kms:Decrypt"
        Resource = aws_kms_key.scans.arn
      },
      {
        Effect   = "Allow"
        Action   = "kms:Encrypt"
        Resource = aws_kms_key.scans.arn
      }
    ]
  })
}

resource "aws_s3_bucket_replication_configuration" "scans" {
  bucket = aws_s3_bucket.scans.id
  role   = aws_iam_role.scans.arn

  rule {
    id     = "all"
    status = "Enabled"

    source_selection_criteria {
      sse_kms_encrypted_objects {
        status = "Enabled"
      }
    }

    destination {
      bucket = aws_s3_bucket.scans_copy.arn

      encryption_configuration {
        replica_kms_key_id = aws_kms_key.scans.arn
      }
    }
  }
}
