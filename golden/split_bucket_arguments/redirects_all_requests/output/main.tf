resource "aws_s3_bucket" "old" {
  bucket = "old.example.com"
}

resource "aws_s3_bucket_website_configuration" "old" {
  bucket = aws_s3_bucket.old.id

  redirect_all_requests_to {
    host_name = "example.com"
    protocol  = "https"
  }
}

resource "aws_s3_bucket" "older" {
  bucket = "older.example.com"
}

resource "aws_s3_bucket_website_configuration" "older" {
  bucket = aws_s3_bucket.older.id

  redirect_all_requests_to {
    host_name = "example.com"
  }
}
