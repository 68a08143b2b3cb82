variable "name" {
  description = "Name of the bucket"
  type        = string
}

resource "aws_s3_bucket" "logs" {
  bucket = "${var.name}-${data.aws_caller_identity.current.account_id}"
}
