"""What a name is meant for that stands alone, where a reference has two."""

import re
from typing import Final

from fixer.module import Module
from fixer.validation import Rejection
from transforms._shell_texts.texts import may_be_script, text_at

_ALONE: Final = re.compile(r"(\$\{\s*)?([A-Za-z_][\w-]*)(\s*\})?")


def named_alone(module: Module, found: Rejection) -> str:
    """The variable or local value of the name, as it is read; empty where there is none or both are there."""
    if found.wanted:
        return found.wanted
    match = _ALONE.fullmatch(found.node.code)
    if match is None:
        return ""
    before, name, after = match.groups(default="")
    is_variable, is_local = module.find(f"var.{name}") is not None, name in module.locals
    if is_variable == is_local or (is_local and found.declaration.kind == "variable"):
        return ""
    text = text_at(found)
    if (text is not None and may_be_script(found, text)) or (before and text is None):
        return ""
    return f"{before}{'var' if is_variable else 'local'}.{name}{after}"
