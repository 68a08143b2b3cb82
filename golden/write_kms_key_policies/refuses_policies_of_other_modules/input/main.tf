resource "aws_kms_key" "shared" {
  description = "shared"
}

module "kms_access" {
  source  = "example/kms-access/aws"
  version = "1.0.0"

  key_id = aws_kms_key.shared.id
}
