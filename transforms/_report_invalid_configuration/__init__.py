"""Parts of `report_invalid_configuration`."""
