resource "aws_sfn_state_machine" "flow" {
  name       = "flow"
  role_arn   = var.role_arn
  definition = var.definition

  tracing_configuration {
    enabled = true
  }
}

variable "role_arn" {
  type = string
}

variable "definition" {
  type = string
}
