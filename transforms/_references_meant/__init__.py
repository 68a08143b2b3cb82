"""What a reference is meant for that leads nowhere."""
