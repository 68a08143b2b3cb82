resource "aws_lb_target_group" "web" {
  name     = "web"
  port     = 80
  protocol = "HTTP"
  vpc_id   = var.vpc_id

  health_check = { liveness = "/live", readiness = "/ready" }
}

resource "aws_s3_bucket_website_configuration" "site" {
  bucket                   = var.bucket
  redirect_all_requests_to = "www.example.com/shop"
}

data "aws_iam_policy_document" "read" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]

    # One, or several, or none?
    principals = { AWS = var.readers }
  }
}

variable "readers" {
  default = null
}
