"""What `separate_inline_rules` is made of."""
