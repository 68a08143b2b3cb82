resource "aws_s3_bucket" "audit" {
  bucket = "orders-audit"
}

resource "aws_cloudtrail" "audit" {
  name           = "audit"
  s3_bucket_name = aws_s3_bucket.audit.id

  depends_on = [module.policy]
}

module "policy" {
  source = "./modules/policy"

  bucket = "orders-audit"
}

# A stack may hold a policy.
resource "aws_s3_bucket" "config" {
  bucket = "orders-config"
}

resource "aws_cloudtrail" "config" {
  name           = "config"
  s3_bucket_name = aws_s3_bucket.config.id

  depends_on = [aws_cloudformation_stack.config]
}

resource "aws_cloudformation_stack" "config" {
  name         = "config"
  template_url = "https://orders-templates.s3.amazonaws.com/config.yaml"

  parameters = {
    Bucket = aws_s3_bucket.config.id
  }
}

# So may a module that cannot be read.
resource "aws_s3_bucket" "logs" {
  bucket = var.log_bucket
}

resource "aws_cloudtrail" "logs" {
  name           = "logs"
  s3_bucket_name = aws_s3_bucket.logs.id

  depends_on = [module.logs]
}

module "logs" {
  source = "git::https://example.com/bucket-policy.git"

  bucket_name = var.log_bucket
}

variable "log_bucket" {
  type = string
}
