"""What services ask of the roles that they are handed, before they take them."""
