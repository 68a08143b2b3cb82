variable "domain" {
  description = "Domain"
  type        = string
  default     = ""
}

resource "aws_route53_zone" "main" {
  count = var.domain != "" ? 1 : 0
  name  = var.domain
}
