"""VPCs, subnets, route tables and gateway endpoints, and which of them belong together."""
