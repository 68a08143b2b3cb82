variable "policy_arns" {
  type    = list(string)
  default = []
}

resource "aws_iam_policy" "read" {
  name   = "orders-read"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:ListAllMyBuckets", Resource = "*" }] })
}

resource "aws_iam_user" "orders" {
  name = "orders"
}

resource "aws_iam_user" "work" {
  name = "work"
}

# The last parts of both are the same.
resource "aws_iam_user_policy_attachment" "orders" {
  for_each = toset(["arn:aws:iam::111122223333:policy/read", aws_iam_policy.read.arn])

  user       = aws_iam_user.orders.name
  policy_arn = each.value
}

# The variable may give the same as is written here.
resource "aws_iam_user_policy_attachment" "work" {
  for_each = toset(concat(var.policy_arns, ["arn:aws:iam::aws:policy/ReadOnlyAccess", aws_iam_policy.read.arn]))

  user       = aws_iam_user.work.name
  policy_arn = each.value
}
