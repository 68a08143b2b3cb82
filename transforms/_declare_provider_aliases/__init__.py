"""Parts of `declare_provider_aliases`."""
