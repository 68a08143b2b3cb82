"""What `route_gateway_endpoints` is made of."""
