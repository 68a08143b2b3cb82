"""What `take_module_arguments` is made of."""
