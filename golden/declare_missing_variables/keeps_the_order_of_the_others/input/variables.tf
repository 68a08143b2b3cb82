variable "bucket" {
  description = "Name of the bucket"
  type        = string
}

variable "kms_key_arn" {
  description = "Key of the bucket"
  type        = string
}

variable "region" {
  description = "Region of the bucket"
  type        = string
}
