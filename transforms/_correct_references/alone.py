"""What a name is meant for that stands alone, where a reference has two."""

import re
from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.validation import Rejection

_ALONE: Final = re.compile(r"(\$\{\s*)?([A-Za-z_][\w-]*)(\s*\})?")
# What tells a text for a shell, or for another program that knows such names.
_FOREIGN: Final = re.compile(r"#!|\\\$|\$\$\{|(?<![$\w])\$[A-Za-z_(]|\b(?:echo|export|sudo|function|const|var|let)\b")


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
    if before and _is_foreign(found):
        return ""
    return f"{before}{'var' if is_variable else 'local'}.{name}{after}"


def _is_foreign(found: Rejection) -> bool:
    """Whether a name stands in a text that a shell may read: one of several lines, or with its signs."""
    at = found.node.start
    items: tuple[hcl.Item, ...] = found.declaration.body.items
    while item := next((one for one in items if one.start <= at < one.end), None):
        if isinstance(item, hcl.Attribute):
            nodes = hcl.walk(item.value)
            texts = [node for node in nodes if isinstance(node, hcl.Template) and node.start <= at < node.end]
            return not texts or any(text.is_heredoc or _FOREIGN.search(text.code) for text in texts)
        items = item.body.items if isinstance(item, hcl.Block) else ()
    return True
