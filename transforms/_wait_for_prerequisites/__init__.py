"""What `wait_for_prerequisites` knows and finds."""
