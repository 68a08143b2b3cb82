"""What `report_idle_stores` knows and finds."""
