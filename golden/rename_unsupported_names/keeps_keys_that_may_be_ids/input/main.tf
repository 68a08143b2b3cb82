# Whether the value is an ARN is not told.
resource "aws_guardduty_publishing_destination" "orders" {
  detector_id     = var.detector_id
  destination_arn = var.bucket_arn
  kms_key_id      = var.key
}

resource "aws_guardduty_publishing_destination" "ingest" {
  detector_id     = var.detector_id
  destination_arn = var.bucket_arn
  kms_key_id      = "1234abcd-12ab-34cd-56ef-1234567890ab"
}

# A key is set already.
resource "aws_codecommit_repository" "orders" {
  repository_name = "orders"
  kms_key_id      = var.key
  kms_key_arn     = var.kms_key_arn
}

variable "detector_id" {
  type = string
}

variable "bucket_arn" {
  type = string
}

variable "key" {
  type = string
}

variable "kms_key_arn" {
  type = string
}
