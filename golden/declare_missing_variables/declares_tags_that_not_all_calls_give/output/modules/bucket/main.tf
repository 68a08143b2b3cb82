variable "name" {
  type = string
}

variable "tags" {
  description = "Tags, for aws_s3_bucket.data"
  type        = map(string)
  default     = {}
}

resource "aws_s3_bucket" "data" {
  bucket_prefix = var.name
  tags          = merge(var.tags, { Name = var.name })
}
