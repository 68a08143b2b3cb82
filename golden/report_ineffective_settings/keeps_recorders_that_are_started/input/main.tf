resource "aws_config_configuration_recorder" "main" {
  name     = "main"
  role_arn = var.role_arn
}

resource "aws_config_delivery_channel" "main" {
  name           = "main"
  s3_bucket_name = var.bucket
  depends_on     = [aws_config_configuration_recorder.main]
}

resource "aws_config_configuration_recorder_status" "main" {
  count = var.is_recording ? 1 : 0

  name       = aws_config_configuration_recorder.main.name
  is_enabled = true
  depends_on = [aws_config_delivery_channel.main]
}

variable "bucket" {
  type = string
}

variable "is_recording" {
  type    = bool
  default = false
}

variable "role_arn" {
  type = string
}
