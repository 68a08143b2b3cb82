resource "aws_s3_bucket" "notes" {
  bucket = "notes"
  acl    = "private"

  tags = {
    Team = "red"
  }
}
