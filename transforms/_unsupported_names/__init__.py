"""What a name says that the provider does not have: tables of what it stands for, and the match that must be unique."""
