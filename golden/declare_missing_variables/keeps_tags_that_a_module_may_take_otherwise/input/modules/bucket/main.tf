variable "default_tags" {
  type    = map(string)
  default = { Env = "dev" }
}

resource "aws_s3_bucket" "data" {
  bucket_prefix = "orders"
  tags          = var.default_tags
}
