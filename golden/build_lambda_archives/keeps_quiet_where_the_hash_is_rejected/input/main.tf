resource "aws_s3_object" "site" {
  bucket = "orders-deployments"
  key    = "site.zip"
  source = "${path.module}/site.zip"
  etag   = filemd5("${path.module}/site.zip")
}
