resource "aws_synthetics_canary" "checkout" {
  name                 = "checkout"
  execution_role_arn   = "arn:aws:iam::111122223333:role/canary"
  handler              = "index.handler"
  runtime_version      = "syn-nodejs-puppeteer-9.1"
  zip_file             = "canary.zip"
  s3_bucket_name       = "canary-results"
  artifact_s3_location = "s3://canary-results"

  schedule {
    expression = "rate(5 minutes)"
  }
}

resource "aws_security_group" "orders" {
  name_prefix         = "orders-"
  security_group_name = "orders"
}
