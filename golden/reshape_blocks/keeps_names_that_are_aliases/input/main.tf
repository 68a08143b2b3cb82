# An alias is no tag.
resource "aws_kms_key" "ingest" {
  name   = "alias/ingest"
  policy = var.policy
}

variable "policy" {
  type = string
}
