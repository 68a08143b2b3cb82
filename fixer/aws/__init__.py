"""What AWS means by a configuration, shared by transforms: policies and who holds them. Pure."""
