data "archive_file" "site" {
  type        = "zip"
  source_dir  = "${path.module}/site"
  output_path = "${path.module}/site.zip"
}

resource "aws_s3_object" "site" {
  bucket      = aws_s3_bucket.code.id
  key         = "site.zip"
  source      = data.archive_file.site.output_path
  source_hash = data.archive_file.site.output_md5
}
