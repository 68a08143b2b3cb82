variable "is_protected" {
  type    = bool
  default = false
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders"

  lifecycle {
    prevent_destroy = var.is_protected
  }
}
