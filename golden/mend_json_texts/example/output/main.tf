resource "aws_iam_role" "ingest" {
  name = "ingest"

  assume_role_policy = <<-EOF
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Principal": { "Service": "lambda.amazonaws.com" },
          "Action": "sts:AssumeRole"
        }
      ]
    }
  EOF
}

resource "aws_iam_role_policy" "ingest" {
  role   = aws_iam_role.ingest.id
  policy = <<EOF
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "s3:GetObject",
        "s3:ListBucket"
      ],
      "Resource": ["${aws_s3_bucket.orders.arn}", "${aws_s3_bucket.orders.arn}/*"]
    }
  ]
}
EOF
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders-landing"
}
