"""Which services take roles on."""
