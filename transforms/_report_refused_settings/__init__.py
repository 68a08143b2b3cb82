"""What AWS refuses when it is applied, and what only a person can mend."""
