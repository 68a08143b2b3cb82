variable "policies" {
  type    = map(string)
  default = {}
}

resource "aws_kms_key" "main" {
  description = "main"
}

resource "aws_kms_key_policy" "all" {
  for_each = var.policies

  key_id = each.key
  policy = each.value
}
