resource "aws_s3_bucket" "data" {
  bucket        = "${var.bucket}-${var.stage}"
  force_destroy = var.force_destroy

  tags = {
    Account = var.account
    Key     = var.kms_key_arn
    Region  = var.region
  }
}
