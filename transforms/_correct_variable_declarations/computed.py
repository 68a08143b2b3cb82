"""Defaults that would have to be worked out: a local value does, where the variable is not given.

Source: https://developer.hashicorp.com/terraform/language/values/locals
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Edit, Fix, Insert, Refusal, Replace
from fixer.module import Declaration, Module, node_references
from fixer.validation import Rejection

_TEXTS: Final = frozenset({"string", ""})


def worked_out(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """A default of null, and a local value of the variable's name that is read in its place; else why not."""
    assert isinstance(found.node, hcl.Attribute)
    source, variable, value = found.declaration.source, found.declaration, found.node.value
    reads = _readers(module, variable)
    if reads is None or not _is_free(module, variable, reads, value):
        yield Refusal(source, found.node, f"{found.message} {_advice(variable, value)}")
        return
    name, code = variable.name, value.code.strip()
    is_text = variable.value_code("type") in _TEXTS and _is_text(value)
    own = f"var.{name}"
    local = f"{name} = coalesce({own}, {code})" if is_text else f"{name} = {own} != null ? {own} : {code}"
    place = _place(module, variable, local)
    if place is None:
        return
    edits: list[Edit] = [Replace(source, value, "null"), place]
    edits += [Replace(reader.source, node, f"local.{name}") for reader, node in reads]
    yield Fix(source, found.node, f"{found.message} It is null, and local.{name} works it out", tuple(edits))


def _advice(variable: Declaration, value: hcl.Expression) -> str:
    """What a person can do. What a type fills in, it fills in for what is given alone, and not for a local value."""
    if "optional(" not in variable.value_code("type"):
        return "A default is written out: take null, and work it out in a local value"
    why = "A default is written out, and a local value would lack what the type fills in"
    read = sorted({one.address for one in node_references(value) if not one.address.startswith("path.")})
    if read:
        return f"{why}: leave out there what reads {read[0]}, and put it in where var.{variable.name} is read"
    calls = [one.name for one in hcl.walk(value) if isinstance(one, hcl.FunctionCall)]
    return f"{why}: write there what {calls[0]}() gives" if calls else why


def _is_text(value: hcl.Expression) -> bool:
    return isinstance(value, hcl.Template | hcl.Traversal) or (
        isinstance(value, hcl.FunctionCall)
        and value.name in ("cidrsubnet", "format", "join", "lower", "replace", "substr", "timestamp", "upper")
    )


def _readers(module: Module, variable: Declaration) -> list[tuple[Declaration, hcl.Node]] | None:
    """Where the variable is read; None where that is at a place which cannot read a local value."""
    found: list[tuple[Declaration, hcl.Node]] = []
    for reader, reference in module.readers(variable.address):
        node = hcl.Body.of_text(variable.address, reference.start)
        default = reader.attribute("default") if reader.kind == "variable" else None
        is_default = default is not None and default.start <= reference.start < default.end
        is_plain = reader.source.text[node.start : node.end] == variable.address
        if not is_plain or not reader.source.is_editable or (reader.kind == "variable" and not is_default):
            return None
        found.append((reader, node))
    return found


def _is_free(
    module: Module, variable: Declaration, reads: list[tuple[Declaration, hcl.Node]], value: hcl.Expression
) -> bool:
    """Whether there can be such a local value, and null in the variable."""
    nullable = variable.attribute("nullable")
    read = {reference.address for reference in node_references(value)}
    is_circular = variable.address in read or any(reader.address in read for reader, _ in reads)
    is_filled = "optional(" in variable.value_code("type")
    is_taken = variable.name in module.locals or "\n" in value.code or bool(variable.body.blocks("validation"))
    is_declared = all(address.startswith("path.") or _is_there(module, address) for address in read)
    return not (is_circular or is_taken or is_filled or nullable is not None) and is_declared and bool(reads)


def _is_there(module: Module, address: str) -> bool:
    root, _, name = address.partition(".")
    return name in module.locals if root == "local" else module.find(address) is not None


def _place(module: Module, variable: Declaration, local: str) -> Edit | None:
    """Among the local values of the module, else behind the variable; None where another one makes the first."""
    blocks = [one for one in module.declarations("locals") if one.source.is_editable]
    home = next((one for one in blocks if one.source is variable.source), blocks[0] if blocks else None)
    if home is not None:
        return Append(home.source, home.block, f"{local}\n")
    first = next((one for one in module.declarations("variable") if _is_worked_out(module, one)), variable)
    if first.block is not variable.block:
        return None
    return Insert(variable.source, variable.block, hcl.build(f"locals {{\n{local}\n}}"))


def _is_worked_out(module: Module, variable: Declaration) -> bool:
    """Whether a default has to be worked out, and a local value can do that."""
    default = variable.attribute("default")
    if default is None or not (node_references(default.value) or isinstance(default.value, hcl.FunctionCall)):
        return False
    reads = _readers(module, variable) if variable.source.is_editable else None
    return reads is not None and _is_free(module, variable, reads, default.value)
