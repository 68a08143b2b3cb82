"""Arguments that become resources of their own: where these go, what stands in the way, who has to wait for them."""
