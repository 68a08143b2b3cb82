variable "delay_seconds" {
  description = "Delay seconds"
  type        = number
}

variable "retention_seconds" {
  description = "Retention seconds"
  type        = number
}

module "platform" {
  source = "./platform"

  stage             = "test"
  delay_seconds     = var.delay_seconds
  retention_seconds = var.retention_seconds
}
