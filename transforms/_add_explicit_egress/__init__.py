"""What `add_explicit_egress` is made of."""
