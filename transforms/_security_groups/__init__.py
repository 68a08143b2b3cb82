"""The rules of security groups, however they are written."""
