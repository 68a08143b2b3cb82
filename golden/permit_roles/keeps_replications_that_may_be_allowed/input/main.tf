variable "extra_resources" {
  type    = list(string)
  default = []
}

variable "archive_arn" {
  type = string
}

variable "status" {
  type = string
}

locals {
  trust = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "s3.amazonaws.com" } }]
  })
}

# The older form of what is read is enough, and what is written is in a bucket that is not seen.
resource "aws_s3_bucket" "orders" {
  bucket = "orders-primary"
}

resource "aws_iam_role" "orders" {
  name               = "orders-replication"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "orders" {
  role = aws_iam_role.orders.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:GetReplicationConfiguration", "s3:ListBucket", "s3:GetObjectVersion"]
        Resource = [aws_s3_bucket.orders.arn, "${aws_s3_bucket.orders.arn}/*"]
      }
    ]
  })
}

resource "aws_s3_bucket_replication_configuration" "orders" {
  bucket = aws_s3_bucket.orders.id
  role   = aws_iam_role.orders.arn

  rule {
    status = "Enabled"

    destination {
      bucket = var.archive_arn
    }
  }
}

# A rule that is off, or may be, needs nothing of the objects.
resource "aws_s3_bucket" "invoices" {
  bucket = "invoices-primary"
}

resource "aws_s3_bucket" "copies" {
  bucket = "copies"
}

resource "aws_iam_role" "invoices" {
  name               = "invoices-replication"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "invoices" {
  role = aws_iam_role.invoices.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:GetReplicationConfiguration", "s3:ListBucket"]
        Resource = aws_s3_bucket.invoices.arn
      }
    ]
  })
}

resource "aws_s3_bucket_replication_configuration" "invoices" {
  bucket = aws_s3_bucket.invoices.id
  role   = aws_iam_role.invoices.arn

  rule {
    id       = "old"
    priority = 1
    status   = "Disabled"
    filter {}

    delete_marker_replication {
      status = "Disabled"
    }

    destination {
      bucket = aws_s3_bucket.copies.arn
    }
  }

  rule {
    id       = "new"
    priority = 2
    status   = var.status
    filter {}

    delete_marker_replication {
      status = "Disabled"
    }

    destination {
      bucket = aws_s3_bucket.copies.arn
    }
  }
}

# The buckets and the key let the role in themselves.
resource "aws_s3_bucket" "scans" {
  bucket = "scans-primary"
}

resource "aws_s3_bucket" "scans_copy" {
  bucket = "scans-copy"
}

resource "aws_kms_key" "scans" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::123456789012:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Effect    = "Allow"
        Principal = { AWS = aws_iam_role.scans.arn }
        Action    = ["kms:Decrypt", "kms:Encrypt"]
        Resource  = "*"
      }
    ]
  })
}

resource "aws_s3_bucket_server_side_encryption_configuration" "scans" {
  bucket = aws_s3_bucket.scans.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.scans.arn
    }
  }
}

resource "aws_iam_role" "scans" {
  name               = "scans-replication"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "scans" {
  role = aws_iam_role.scans.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:GetReplicationConfiguration", "s3:ListBucket"]
        Resource = aws_s3_bucket.scans.arn
      }
    ]
  })
}

resource "aws_s3_bucket_policy" "scans" {
  bucket = aws_s3_bucket.scans.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = aws_iam_role.scans.arn }
        Action    = "s3:GetObjectVersion*"
        Resource  = "${aws_s3_bucket.scans.arn}/*"
      }
    ]
  })
}

resource "aws_s3_bucket_policy" "scans_copy" {
  bucket = aws_s3_bucket.scans_copy.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "s3:Replicate*"
        Resource  = "${aws_s3_bucket.scans_copy.arn}/*"
        Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
      }
    ]
  })
}

resource "aws_s3_bucket_replication_configuration" "scans" {
  bucket = aws_s3_bucket.scans.id
  role   = aws_iam_role.scans.arn

  rule {
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

# What the policy is for may be the buckets; one key is granted, the other leaves nothing to roles.
resource "aws_s3_bucket" "events" {
  bucket = "events-primary"
}

resource "aws_s3_bucket" "events_copy" {
  bucket = "events-copy"
}

resource "aws_kms_key" "events" {
  description = "events"
}

resource "aws_kms_grant" "events" {
  key_id            = aws_kms_key.events.key_id
  grantee_principal = aws_iam_role.events.arn
  operations        = ["Decrypt"]
}

resource "aws_kms_key" "events_copy" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::123456789012:user/keys" }
        Action    = "kms:*"
        Resource  = "*"
      }
    ]
  })
}

resource "aws_s3_bucket_server_side_encryption_configuration" "events" {
  bucket = aws_s3_bucket.events.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.events.arn
    }
  }
}

resource "aws_iam_role" "events" {
  name               = "events-replication"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "events" {
  role = aws_iam_role.events.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "s3:*"
        Resource = var.extra_resources
      }
    ]
  })
}

resource "aws_s3_bucket_replication_configuration" "events" {
  bucket = aws_s3_bucket.events.id
  role   = aws_iam_role.events.arn

  rule {
    status = "Enabled"

    source_selection_criteria {
      sse_kms_encrypted_objects {
        status = "Enabled"
      }
    }

    destination {
      bucket = aws_s3_bucket.events_copy.arn

      encryption_configuration {
        replica_kms_key_id = aws_kms_key.events_copy.arn
      }
    }
  }
}
