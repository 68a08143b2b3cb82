variable "kind" {
  type = string
}

variable "prefix" {
  type    = string
  default = ""
}

resource "aws_s3_bucket" "logs" {
  bucket = "acme-logs"
}

resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = var.kind
  subnets            = ["subnet-0a", "subnet-0b"]

  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
}

resource "aws_s3_bucket" "web" {
  bucket = "acme-web-logs"
}

resource "aws_lb" "web" {
  name    = "web"
  subnets = ["subnet-0a", "subnet-0b"]

  access_logs {
    bucket  = aws_s3_bucket.web.id
    prefix  = var.prefix
    enabled = true
  }
}
