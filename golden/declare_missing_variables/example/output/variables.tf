variable "name" {
  description = "Name of the service"
  type        = string
}

variable "environment_suffix" {
  description = "Environment suffix"
  type        = string
}

variable "log_retention_days" {
  description = "Log retention days, for aws_cloudwatch_log_group.app"
  type        = number
}

variable "enable_alerts" {
  description = "Whether to enable alerts, for aws_sns_topic.alerts"
  type        = bool
}
