data "aws_caller_identity" "this" {}

locals {
  name       = "orders"
  account_id = data.aws_caller_identity.this.account_id
}
