"""What an argument holds that is read for an ARN, an id or a name of the same thing."""

import re
from typing import Final

from fixer import hcl
from fixer.module import SINGLE, Declaration, Module, target
from fixer.validation import schema_of
from transforms._unsupported_names.kinds import kind_of

# Which of several things is meant depends on where it stands.
_OWN: Final = re.compile(r"\b(?:each|count|self)\.")
_ARN: Final = "arn"


def held(module: Module, declared: Declaration, name: str, kind: str) -> str:
    """What to read for the `kind` (`arn`) of what an argument gives: its name, if it holds that.

    Where it holds something else of a resource that has one, the resource's own: `aws_iam_role.app.arn`, where `role`
    is `aws_iam_role.app.name`. Empty if neither is certain.
    """
    value = declared.value(name)
    if kind != _ARN:
        # The id of many things is their name; the name of none is its id.
        others = (_ARN,) if kind == "name" else (_ARN, "name")
        return name if value is None or kind_of(_last(value)) not in others else ""
    if value is None:
        return ""
    last = _last(value)
    if kind_of(last) == _ARN or (isinstance(value, hcl.Template) and value.code.strip().startswith('"arn:')):
        return name
    reference = target(module, value)
    other = module.find(reference.address) if reference is not None else None
    if not isinstance(value, hcl.Traversal) or other is None or _OWN.search(value.code):
        return ""
    schema = schema_of(module, other)
    if schema is None or _ARN not in schema.names or declared.shape != SINGLE or value.names[0] in ("var", "local"):
        return ""
    code = value.code.strip()
    return f"{code.removesuffix(f'.{last}')}.{_ARN}" if code.endswith(f".{last}") else ""


def _last(value: hcl.Expression) -> str:
    """The attribute in which a reference ends."""
    last = value.steps[-1] if isinstance(value, hcl.Traversal) else None
    return last.name if isinstance(last, hcl.GetAttr) else ""
