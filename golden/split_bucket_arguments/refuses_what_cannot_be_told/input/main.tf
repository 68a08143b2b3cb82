variable "redirect" {
  type = string
}

resource "aws_s3_bucket" "site" {
  bucket = "site"

  website {
    redirect_all_requests_to = var.redirect
  }

  versioning {
    enabled    = true
    mfa_delete = true
  }
}

resource "aws_s3_bucket" "empty" {
  bucket = "empty"

  versioning {
  }

  object_lock_configuration {
    rule {
      default_retention {
        mode = "GOVERNANCE"
        days = 1
      }
    }
  }
}
