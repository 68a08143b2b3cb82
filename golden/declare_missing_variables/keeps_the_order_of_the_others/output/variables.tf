variable "account" {
  description = "Account, for aws_s3_bucket.data"
  type        = string
}

variable "bucket" {
  description = "Name of the bucket"
  type        = string
}

variable "force_destroy" {
  description = "Whether to force destroy, for aws_s3_bucket.data"
  type        = bool
}

variable "kms_key_arn" {
  description = "Key of the bucket"
  type        = string
}

variable "region" {
  description = "Region of the bucket"
  type        = string
}

variable "stage" {
  description = "Stage, for aws_s3_bucket.data"
  type        = string
}
