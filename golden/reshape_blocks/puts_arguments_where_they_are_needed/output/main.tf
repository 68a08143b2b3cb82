resource "aws_scheduler_schedule" "nightly" {
  name                = "nightly"
  schedule_expression = "rate(1 day)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = var.function_arn
    role_arn = var.role_arn
  }
}

resource "aws_mq_broker" "jobs" {
  broker_name        = "jobs"
  engine_type        = "RabbitMQ"
  engine_version     = "3.13"
  host_instance_type = "mq.m5.large"

  user {
    username = "jobs"
    password = var.password
  }
}

variable "role_arn" {
  type = string
}

variable "function_arn" {
  type = string
}

variable "password" {
  type      = string
  sensitive = true
}
