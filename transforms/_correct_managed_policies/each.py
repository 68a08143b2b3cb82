"""ARNs whose policies are named by a `for_each`: `policy/${each.value}` over a set or a map that is written out.

Source: https://developer.hashicorp.com/terraform/language/meta-arguments/for_each
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Replace, Safety
from fixer.module import Declaration, Module
from transforms._correct_managed_policies.paths import path_and_name

_ARN: Final = re.compile(r':iam::aws:policy/((?:[a-z-]+/)?)\$\{each\.(key|value)(?:\.([\w-]+))?\}"')
_EACH: Final = re.compile(r"(?<![\w.-])each\.(?:key|value)(?:\.[\w-]+)?")


class _Names(NamedTuple):
    """The names of policies that a `for_each` gives.

    `holder` is the block that they stand in, `address` that of the local or variable which holds them, if one does.
    `are_keys`: the instances are called by them.
    """

    literals: tuple[hcl.Template, ...]
    holder: Declaration
    address: str
    are_keys: bool


def each_fixes(module: Module, declaration: Declaration) -> Iterator[Fix | Refusal]:
    """The fix of an ARN of a repeated block, in its template or in the names, or why there is none."""
    source, block = declaration.source, declaration.block
    found = list(_ARN.finditer(source.text, block.start, block.end))
    if len(found) != 1 or not source.is_editable:
        return
    arn = found[0]
    names = _names(module, declaration, arn[2], arn[3] or "")
    if names is None:
        return
    path = arn[1]
    given = [f"{path}{literal.literal}" for literal in names.literals]
    right = [path_and_name(name.rpartition("/")[2]) for name in given]
    wrong = [one for one, is_ in zip(given, right, strict=True) if is_ and is_ != one]
    if not wrong:
        return
    node = source.stretch(arn.start(1), arn.end(1))
    said = f"{declaration.address}: AWS has no policy {' or '.join(wrong)}"
    it_is = " and ".join([is_ for one, is_ in zip(given, right, strict=True) if one in wrong])
    said += f": {'it is' if len(wrong) == 1 else 'they are'} {it_is}"
    shared = _shared_path(names, right)
    if shared is not None and not names.address.startswith("var."):
        place = source.stretch(arn.start(1), arn.start(0) + len(arn[0].partition("$")[0]))
        yield Fix(source, place, said, (Replace(source, place, shared),))
        return
    if reason := _shares(module, declaration, names, arn[2], arn[3] or "", path):
        yield Refusal(source, node, f"{said}; {reason}")
        return
    changes = zip(names.literals, given, right, strict=True)
    holder = names.holder.source
    edits: list[Edit] = [
        Replace(holder, literal, hcl.quoted(is_ or one))
        for literal, one, is_ in changes
        if literal.literal != (is_ or one)
    ]
    if path:
        edits.append(Replace(source, node, ""))
    # An instance that there may be is called otherwise then: its attachment would be made anew, and taken away.
    is_renamed = names.are_keys and bool(path) and len(wrong) < len(given)
    safety = Safety.UNSAFE if is_renamed and module.surroundings.kind == "folder" else None
    yield Fix(source, node, said, tuple(edits), safety)


def _names(module: Module, declaration: Declaration, part: str, attribute: str) -> _Names | None:
    """The literals that `each.key`, `each.value` or an attribute of it stands for; None where not all are known."""
    value, holder, address = declaration.value("for_each"), declaration, ""
    for _ in range(4):
        if isinstance(value, hcl.FunctionCall) and value.name in ("toset", "tomap") and len(value.arguments) == 1:
            value = value.arguments[0].value
        elif isinstance(value, hcl.Traversal) and len(value.steps) == 1 and value.names[:1] in (("local",), ("var",)):
            address = ".".join(value.names)
            held = _held(module, value.names)
            if held is None:
                return None
            holder, value = held
    parts: list[hcl.Expression | None] = []
    if isinstance(value, hcl.TupleCons) and not attribute:
        parts = [element.value for element in value.elements]
    elif isinstance(value, hcl.ObjectCons) and part == "value":
        parts = [_part(element.value, attribute) for element in value.elements]
    literals = [one for one in parts if isinstance(one, hcl.Template) and one.literal and not one.is_heredoc]
    if not parts or len(literals) != len(parts) or not holder.source.is_editable or holder.source.is_override:
        return None
    return _Names(tuple(literals), holder, address, isinstance(value, hcl.TupleCons))


def _part(value: hcl.Expression, attribute: str) -> hcl.Expression | None:
    if not attribute:
        return value
    return value.get(attribute) if isinstance(value, hcl.ObjectCons) else None


def _held(module: Module, names: tuple[str, ...]) -> tuple[Declaration, hcl.Expression | None] | None:
    """What holds the value of a local or the default of a variable, and the value."""
    if names[0] == "var":
        variable = module.find(f"var.{names[1]}")
        return (variable, variable.value("default")) if variable is not None else None
    for held in module.declarations("locals"):
        attribute = held.attribute(names[1])
        if attribute is not None:
            return held, attribute.value
    return None


def _shared_path(names: _Names, right: list[str]) -> str | None:
    """The one path that all need before their names as they stand; None where there is none."""
    paths = {is_.removesuffix(literal.literal or "") for literal, is_ in zip(names.literals, right, strict=True)}
    plain = all(is_ and is_.endswith(literal.literal or "") for literal, is_ in zip(names.literals, right, strict=True))
    found = paths.pop() if len(paths) == 1 and plain else None
    return found if found is not None and (not found or found.endswith("/")) else None


def _shares(module: Module, declaration: Declaration, names: _Names, part: str, attribute: str, path: str) -> str:
    """Why the names cannot be written otherwise: something else reads them. Empty if nothing does."""
    advice = "write the path with each name"
    if names.address.startswith("var.") and path:
        return f"{names.address} may be given other names; {advice}"
    read = f"each.{part}.{attribute}" if attribute else f"each.{part}"
    used = _EACH.findall(declaration.source.text, declaration.block.start, declaration.block.end)
    if sum(one == read or (names.are_keys and not attribute) for one in used) > 1:
        return f"other arguments read the names, too; {advice}"
    if names.address and sum(1 for _ in module.readers(names.address)) > 1:
        return f"others read {names.address}, too; {advice}"
    instance = re.compile(rf'\b{re.escape(declaration.address)}\[\s*"')
    if names.are_keys and any(instance.search(source.text) for source in module.sources.values()):
        return f"others read its instances by these names; {advice}"
    return ""
