resource "aws_budgets_budget" "monthly" {
  name        = "monthly"
  budget_type = "COST"
  time_unit   = "MONTHLY"

  budget_limit {
    amount = "100"
    unit   = "USD"
  }

  time_period {
    start = "2025-01-01_00:00"
    end   = "2026-01-01_00:00"
  }
}
