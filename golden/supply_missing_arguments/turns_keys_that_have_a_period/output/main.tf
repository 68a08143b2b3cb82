resource "aws_kms_key" "orders" {
  description             = "Orders"
  rotation_period_in_days = 180 # twice a year
  enable_key_rotation     = true
}

resource "aws_kms_key" "ingest" {
  description             = "Ingest"
  enable_key_rotation     = true
  rotation_period_in_days = 180
}
