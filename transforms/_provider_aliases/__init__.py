"""Provider configurations by their aliases: which are used, what their names say, who hands them on."""
