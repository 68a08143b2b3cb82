variable "environment" {
  type        = string
  default     = "dev"
  description = "Stands where $${var.environment} is written"
}

resource "aws_budgets_budget" "monthly" {
  name         = "monthly $${var.environment}"
  budget_type  = "COST"
  limit_amount = "500"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  cost_filter {
    name = "TagKeyValue"
    values = [
      "user:Environment${"$"}${var.environment}",
      format("user:Environment$%s", var.environment),
      # No variable of the module.
      "user:Team$${var.team}",
    ]
  }
}

resource "aws_ssm_parameter" "template" {
  name  = "/orders/template"
  type  = "String"
  value = "bucket = $${var.environment}"
}
