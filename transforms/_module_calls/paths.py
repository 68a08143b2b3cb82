"""References into a called module that name what stands there, and not the output that gives it."""

import re
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module

_PATH: Final = re.compile(r"(module\s*\.\s*[\w-]+(?:\[[^\[\]]*\])?)\s*\.\s*(.+)", re.DOTALL)
_FIRST: Final = re.compile(r"([\w-]+)(?:\.(\w+))?")
# How people call the outputs of a module as a whole.
_ALL: Final = frozenset({"output", "outputs"})


def correct_path(called: Module, text: str) -> str:
    """What a reference into a module is meant for: the output that has the value (`module.vpc.aws_vpc.main.id`), whose
    name is written in two words (`module.vpc.vpc.id`), or that stands behind `outputs`. Empty if there is none.
    """
    found = _PATH.fullmatch(text)
    first = _FIRST.match(found[2]) if found else None
    if found is None or first is None:
        return ""
    call, path = found.groups()
    values = {output.name: _bare(output) for output in called.declarations("output")}
    if first[1] in values:
        return ""
    same = [name for name, value in values.items() if value == "".join(path.split())]
    if len(same) == 1:
        return f"{call}.{same[0]}"
    if first[1] in _ALL and first[2] in values:
        return f"{call}.{path[first.start(2) :]}"
    joined = f"{first[1]}_{first[2]}"
    return f"{call}.{joined}" if first.end() == len(path) and joined in values else ""


def has_attributes(output: Declaration) -> bool:
    """Whether the value of an output is an object, of which something can be read."""
    value = output.value("value")
    if isinstance(value, hcl.ForExpression):
        return value.kind == "object"
    if isinstance(value, hcl.Traversal):
        return re.fullmatch(r"(?:data\.)?\w+\.[\w-]+(?:\[[^\[\]]*\])?", value.code.strip()) is not None
    return isinstance(value, hcl.ObjectCons | hcl.FunctionCall)


def _bare(output: Declaration) -> str:
    return "".join(output.value_code("value").split())
