variable "filters" {
  type = map(string)
}

# What is in it are no blocks.
resource "aws_budgets_budget" "costs" {
  name         = "costs"
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"
  cost_filters = var.filters
}
