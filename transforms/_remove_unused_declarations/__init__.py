"""What `remove_unused_declarations` is made of."""
