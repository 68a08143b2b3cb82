"""The parts of `split_role_policies`: inline policies and managed ones as resources of their own."""
