"""Who calls a local module, and with what: for transforms that repair both ends."""
