# The role lists its policies there, and takes away others.
resource "aws_iam_role" "orders" {
  name                = "orders"
  assume_role_policy  = jsonencode({ Version = "2012-10-17", Statement = [] })
  managed_policy_arns = ["arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"]
  policy_arns         = ["arn:aws:iam::aws:policy/AmazonSQSFullAccess"]
}

# How many they are is known at apply only.
resource "aws_iam_role" "ingest" {
  name               = "ingest"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
  managed_policies   = aws_iam_policy.ingest[*].arn
}

resource "aws_iam_policy" "ingest" {
  count  = 2
  name   = "ingest-${count.index}"
  policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}
