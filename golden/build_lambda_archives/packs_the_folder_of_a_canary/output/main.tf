data "archive_file" "checkout" {
  type        = "zip"
  source_dir  = "${path.module}/checkout"
  output_path = "${path.module}/checkout.zip"
}

resource "aws_synthetics_canary" "checkout" {
  name                 = "checkout"
  artifact_s3_location = "s3://orders-canaries/"
  execution_role_arn   = "arn:aws:iam::123456789012:role/canary"
  handler              = "index.handler"
  runtime_version      = "syn-nodejs-puppeteer-9.1"
  zip_file             = data.archive_file.checkout.output_path

  schedule {
    expression = "rate(5 minutes)"
  }
}
