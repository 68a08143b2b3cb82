terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "with_page" {
  description = "Whether there is a page"
  type        = bool
}

resource "aws_s3_object" "asked" {
  count   = fileexists("${path.module}/page.html") ? 1 : 0
  bucket  = "orders-site"
  key     = "page.html"
  content = fileexists("${path.module}/page.html") ? file("${path.module}/page.html") : ""
  etag    = try(filemd5("${path.module}/page.html"), null)

  # content_base64 = filebase64("${path.module}/page.html")
  metadata = {
    origin = can(file("${path.module}/page.html")) ? "file" : "none"
    lines  = join(",", [for line in ["a"] : file("${path.module}/page.html") if fileexists("${path.module}/page.html")])
    first  = "%{if fileexists("${path.module}/page.html")}${file("${path.module}/page.html")}%{endif}"
  }
}

# Nobody knows before somebody says.
resource "aws_s3_object" "wanted" {
  bucket  = "orders-site"
  key     = "wanted.html"
  content = var.with_page ? file("${path.module}/wanted.html") : ""
}

# Of an empty list there is no block.
resource "aws_security_group" "orders" {
  name = "orders"

  dynamic "ingress" {
    for_each = fileexists("${path.module}/note.txt") ? [443] : []
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      description = file("${path.module}/note.txt")
    }
  }
}

# It is there.
resource "aws_s3_object" "present" {
  count   = fileexists("${path.module}/present.html") ? 1 : 0
  bucket  = "orders-site"
  key     = "present.html"
  content = file("${path.module}/present.html")
}
