"""How many are in a list, and how long a text is, which other languages read as an attribute.

Source: https://developer.hashicorp.com/terraform/language/functions/length
"""

import re
from typing import Final

from fixer.engine import Fix, Overwrite
from fixer.validation import LENGTHS, Rejection

_LENGTH: Final = re.compile(rf"\.(?:{'|'.join(sorted(LENGTHS))})(?![\w.(\[-])")


def length_of(found: Rejection) -> Fix | None:
    """The call of `length` for what is read of a value that has no attributes; None where something else is read."""
    source, node = found.declaration.source, found.node
    read = _LENGTH.match(source.text, node.end) if source.is_editable else None
    if read is None or found.detail.endswith(("(number).", "(bool).")):
        return None
    code = f"length({node.code})"
    message = f"{found.told.rstrip('.')}: {code} is meant"
    return Fix(
        source, source.stretch(node.start, read.end()), message, (Overwrite(source, node.start, read.end(), code),)
    )
