variable "environment" {
  type    = string
  default = "dev"
}

variable "teams" {
  type    = set(string)
  default = ["orders"]
}

locals {
  project = "orders"
}

resource "aws_budgets_budget" "monthly" {
  name         = "monthly"
  budget_type  = "COST"
  limit_amount = "500"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  cost_filter {
    name = "TagKeyValue"
    values = [
      "user:Environment${"$"}${var.environment}", # what costs here
      "user:Project${"$"}${local.project}",
    ]
  }
}

resource "aws_budgets_budget" "teams" {
  for_each = var.teams

  name         = "team-${each.key}"
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  cost_filter {
    name   = "TagKeyValue"
    values = ["user:Team${"$"}${each.key}", "user:Kind$service"]
  }
}
