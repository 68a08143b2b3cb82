resource "aws_s3_object" "plugin" {
  bucket = "orders-plugins"
  key    = "s3-sink.zip"
  source = "${path.module}/plugins/s3-sink.zip"
}

resource "aws_mskconnect_custom_plugin" "sink" {
  name         = "orders-sink"
  content_type = "ZIP"

  location {
    s3 {
      bucket_arn = "arn:aws:s3:::orders-plugins"
      file_key   = aws_s3_object.plugin.key
    }
  }
}
