# What goes elsewhere has it in the block of its destination: that is another matter.
resource "aws_kinesis_firehose_delivery_stream" "traces" {
  name        = "traces"
  destination = "splunk"

  splunk_configuration {
    hec_endpoint = "https://collector.example.com"
    hec_token    = var.token
  }

  s3_configuration {
    role_arn   = var.role_arn
    bucket_arn = var.bucket_arn
  }
}

variable "role_arn" {
  type = string
}

variable "bucket_arn" {
  type = string
}

variable "token" {
  type      = string
  sensitive = true
}
