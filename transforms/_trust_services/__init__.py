"""What `trust_services` knows and finds."""
