variable "name" {
  type = string
}

resource "aws_s3_bucket" "data" {
  bucket_prefix = var.name
  tags          = merge(var.tags, { Name = var.name })
}
