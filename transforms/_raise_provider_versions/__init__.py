"""Parts of `raise_provider_versions`."""
