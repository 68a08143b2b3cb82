"""How `report_changing_tags` finds where a time stands that tags are made of."""
