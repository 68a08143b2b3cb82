resource "aws_s3_bucket" "vault" {
  bucket = "vault"

  object_lock_configuration {
    object_lock_enabled = "Enabled"

    rule {
      default_retention {
        mode = "COMPLIANCE"
        days = 30
      }
    }
  }
}

resource "aws_s3_bucket" "safe" {
  bucket = "safe"

  object_lock_configuration {
    object_lock_enabled = "Enabled"
  }
}
