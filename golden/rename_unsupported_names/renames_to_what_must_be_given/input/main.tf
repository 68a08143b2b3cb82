# The name of a group, of a user or of a bucket is what must be given, and not the name of what is declared here.
resource "aws_iam_group" "ingest" {
  name = "ingest"
}

resource "aws_iam_user" "ingest" {
  name = "ingest"
}

resource "aws_iam_group_policy" "ingest" {
  group_name = aws_iam_group.ingest.name
  policy     = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_iam_user_policy" "ingest" {
  name      = "ingest"
  user_name = aws_iam_user.ingest.name
  policy    = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders-data"
}

resource "aws_s3_bucket_metric" "orders" {
  bucket_name = aws_s3_bucket.orders.id
  name        = "all"
}

# Here everything else is given, and the policy's name is the name.
resource "aws_iam_group_policy" "read" {
  group       = aws_iam_group.ingest.name
  policy_name = "read"
  policy      = jsonencode({ Version = "2012-10-17", Statement = [] })
}
