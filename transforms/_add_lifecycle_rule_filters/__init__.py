"""Parts of `add_lifecycle_rule_filters`: the rules of a configuration, and what they are called."""
