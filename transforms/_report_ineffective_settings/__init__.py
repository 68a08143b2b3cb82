"""What `report_ineffective_settings` knows of each kind of setting."""
