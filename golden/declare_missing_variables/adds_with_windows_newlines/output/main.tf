variable "name" {
  description = "Name of the bucket"
  type        = string
}

variable "stage" {
  description = "Stage, for aws_s3_bucket.data"
  type        = string
}

resource "aws_s3_bucket" "data" {
  bucket = "${var.name}-${var.stage}"
}
