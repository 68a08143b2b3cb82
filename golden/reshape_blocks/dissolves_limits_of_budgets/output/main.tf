resource "aws_budgets_budget" "monthly" {
  name        = "monthly"
  budget_type = "COST"
  time_unit   = "MONTHLY"

  limit_amount = "100"
  limit_unit   = "USD"

  time_period_start = "2025-01-01_00:00"
  time_period_end   = "2026-01-01_00:00"
}
