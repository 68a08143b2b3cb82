"""What a name ends with, as far as it is written out."""

from fixer import hcl


def ending(value: hcl.Expression) -> str:
    """What a string ends with that is written out; empty where that is not known."""
    if not isinstance(value, hcl.Template) or value.is_heredoc or not value.parts:
        return ""
    last = value.parts[-1]
    return last.text if isinstance(last, hcl.TemplateLiteral) else ""
