# Nothing says which key is meant: there is no lookup of them all.
data "aws_kms_keys" "all" {}

output "keys" {
  value = data.aws_kms_keys.all
}
