resource "aws_config_configuration_recorder" "main" {
  name     = "main"
  role_arn = var.role_arn
}

resource "aws_config_delivery_channel" "main" {
  name           = "main"
  s3_bucket_name = var.bucket
  depends_on     = [aws_config_configuration_recorder.main]
}

variable "bucket" {
  type = string
}

variable "role_arn" {
  type = string
}
