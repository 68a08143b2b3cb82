"""The parts of `report_wildcard_resources`: the services whose resources it knows."""
