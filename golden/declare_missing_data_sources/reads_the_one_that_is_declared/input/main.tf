data "aws_caller_identity" "current" {}

resource "aws_s3_bucket" "logs" {
  bucket = "logs-${data.aws_caller_identity.this.account_id}"

  tags = {
    Account = data.aws_caller_identity.this.account_id
  }
}
