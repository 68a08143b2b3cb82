"""How far what refers to something else is followed."""

from typing import Final

DEEPEST: Final = 20
"""Steps through locals, variables, calls and what is nested in them: nobody nests them this deep, and what goes in a
circle ends here.
"""
