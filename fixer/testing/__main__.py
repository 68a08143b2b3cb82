"""`python -m fixer.testing DIR... [--update] [--transforms PACKAGE]`: the same as `tffix golden`."""

import sys

from fixer.testing import main

sys.exit(main(sys.argv[1:]))
