resource "aws_s3_bucket" "main" {
  provider = aws.primary
  bucket   = var.name
}

resource "aws_s3_bucket" "copies" {
  provider = aws.secondary
  bucket   = "${var.name}-copies"
}
