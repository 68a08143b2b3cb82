"""What `permit_services` knows, finds and writes."""
