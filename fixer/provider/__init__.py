"""What is known of providers, apart from any module: their sources, and what version constraints mean."""
