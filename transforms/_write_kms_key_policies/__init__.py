"""What `write_kms_key_policies` is made of."""
