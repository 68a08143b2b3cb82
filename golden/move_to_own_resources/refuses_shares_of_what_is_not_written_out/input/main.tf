resource "aws_ram_resource_share" "orders" {
  name       = "orders"
  principals = var.accounts

  resource_arns = [
    "arn:aws:ec2:eu-west-1:123456789012:subnet/subnet-0123456789abcdef0", # the first
  ]
}

variable "accounts" {
  type = list(string)
}
