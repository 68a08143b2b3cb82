"""What `scope_account_arns` is made of."""
