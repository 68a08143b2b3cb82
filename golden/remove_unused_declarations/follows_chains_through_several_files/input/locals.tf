locals {
  account = data.aws_caller_identity.current.account_id
  names = {
    for name in var.names : name => "${local.account}-${name}"
  }
  arns = [for name in local.names : "arn:aws:s3:::${name}"]
}
