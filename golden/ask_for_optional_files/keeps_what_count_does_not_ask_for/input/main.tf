terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# Another file.
resource "aws_s3_object" "other" {
  count   = fileexists("${path.module}/page.html") ? 1 : 0
  bucket  = "orders-site"
  key     = "page.html"
  content = file("${path.module}/pages/page.html")
}

# There is one without the file, too.
resource "aws_s3_object" "always" {
  count   = fileexists("${path.module}/always.html") ? 2 : 1
  bucket  = "orders-site"
  key     = "always-${count.index}.html"
  content = file("${path.module}/always.html")
}

resource "aws_s3_object" "either" {
  count   = fileexists("${path.module}/either.html") || fileexists("${path.module}/or.html") ? 1 : 0
  bucket  = "orders-site"
  key     = "either.html"
  content = file("${path.module}/either.html")
}

# Where the file is not there.
resource "aws_s3_object" "fallback" {
  count   = fileexists("${path.module}/fallback.html") ? 0 : 1
  bucket  = "orders-site"
  key     = "fallback.html"
  content = file("${path.module}/fallback.html")
}
