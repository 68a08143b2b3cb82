resource "aws_s3_bucket" "notes" {
  bucket = "notes"

  tags = {
    Team = "red"
  }
}
