terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_s3_object" "report" {
  count  = fileexists("${path.module}/report.pdf") ? 1 : 0
  bucket = "orders-reports"
  key    = "report.pdf"
  source = "${path.module}/report.pdf"
  etag   = fileexists("${path.module}/report.pdf") ? filemd5("${path.module}/report.pdf") : null # so that changes are seen
}

# Nothing builds its archive, and it is not there without one.
resource "aws_lambda_layer_version" "shared" {
  count            = fileexists("${path.module}/shared.zip") ? 1 : 0
  layer_name       = "shared"
  filename         = "${path.module}/shared.zip"
  source_code_hash = fileexists("${path.module}/shared.zip") ? filebase64sha256("${path.module}/shared.zip") : null
}
