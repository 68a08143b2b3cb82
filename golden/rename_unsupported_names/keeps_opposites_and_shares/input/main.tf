resource "aws_budgets_budget" "orders" {
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  cost_types {
    use_unblended = true # the opposite of use_blended
  }
}

resource "aws_cloudformation_stack_set_instance" "orders" {
  stack_set_name = "orders"

  operation_preferences {
    failure_tolerance = 10 # of accounts, or percent of them
  }
}
