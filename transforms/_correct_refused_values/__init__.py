"""Parts of `correct_refused_values`: what the provider hands on as it is, and AWS refuses."""
