"""From what is given, texts or a folder, to modules with what lies around them."""
