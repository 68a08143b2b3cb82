"""What `add_interface_endpoints` is made of."""
