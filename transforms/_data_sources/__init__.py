"""What transforms that add data sources share."""
