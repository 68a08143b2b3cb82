"""Values on their way through locals, and where modules come from."""

from fixer.module import Declaration


class Unclear(Exception):  # noqa: N818 - nothing went wrong
    """Why a group is left alone."""


def source_of(call: Declaration) -> str:
    """Where a called module comes from, as far as it is written out."""
    return call.value_code("source").strip('"')


def plain(code: str) -> str:
    """Code without its blanks, so that two pieces can be compared."""
    return "".join(code.split())
