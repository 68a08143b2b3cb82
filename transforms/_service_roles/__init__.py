"""The text of roles that services of AWS take on, and of what attaches the policies that AWS has for that."""
