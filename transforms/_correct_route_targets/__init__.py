"""Parts of `correct_route_targets`: the argument that the target of a route belongs in."""
