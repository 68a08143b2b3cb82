"""Parts of `supply_template_variables`."""
