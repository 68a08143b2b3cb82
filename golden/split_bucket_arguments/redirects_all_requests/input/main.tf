resource "aws_s3_bucket" "old" {
  bucket = "old.example.com"

  website {
    redirect_all_requests_to = "https://example.com"
  }
}

resource "aws_s3_bucket" "older" {
  bucket = "older.example.com"

  website {
    redirect_all_requests_to = "example.com"
  }
}
