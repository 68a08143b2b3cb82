"""Where the files of an answer go, and what may stand there already."""
