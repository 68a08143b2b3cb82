"""Services that are added to those which a statement names, where it says nothing else."""

from typing import Final

from fixer import hcl
from fixer.aws import Place, Statement
from fixer.engine import AppendElement, Edit, Replace

_ASSUME: Final = ("sts:AssumeRole",)
# What a statement may say besides: its name, its conditions and others who may are not those of another service.
_OBJECT: Final = {"Effect", "Action", "Principal"}
_BLOCK: Final = {"effect", "actions", "principals"}


def listed_beside(place: Place, services: tuple[str, ...]) -> Edit | None:
    """The edit that adds services to the first statement that only lets services take the role on; None without one."""
    for statement in place.statements:
        names = _names(statement)
        source = statement.declaration.source
        # In a string the text is escaped, and no node of the tree stands for it.
        if names is None or source.text[names.start : names.end] != names.code.strip():
            continue
        quoted = [hcl.quoted(one) for one in services]
        if isinstance(names, hcl.Template):
            return Replace(source, names, f"[{', '.join([names.code.strip(), *quoted])}]")
        return AppendElement(source, names, (",\n" if "\n" in names.code else ", ").join(quoted))
    return None


def _names(statement: Statement) -> hcl.Template | hcl.TupleCons | None:
    """The services that a statement names, a string or a list, where it says nothing else."""
    if statement.effect != "Allow" or statement.actions != _ASSUME or len(statement.principals) != 1:
        return None
    principal = statement.principals[0]
    if principal.kind != "Service" or not principal.names or None in principal.names:
        return None
    value = _of_block(statement.node) if isinstance(statement.node, hcl.Block) else _of_object(statement.node)
    if isinstance(value, hcl.TupleCons):
        return value if all(_is_literal(element.value) for element in value.elements) else None
    return value if isinstance(value, hcl.Template) and _is_literal(value) else None


def _is_literal(value: hcl.Expression) -> bool:
    return isinstance(value, hcl.Template) and value.literal is not None


def _of_object(statement: hcl.ObjectCons) -> hcl.Expression | None:
    principal = statement.get("Principal")
    if {element.name for element in statement.elements} - _OBJECT or not isinstance(principal, hcl.ObjectCons):
        return None
    return principal.get("Service") if len(principal.elements) == 1 else None


def _of_block(statement: hcl.Block) -> hcl.Expression | None:
    body = statement.body
    names = {one.name for one in body.attributes} | {one.type for one in body.blocks()}
    principals = body.blocks("principals")
    if names - _BLOCK or len(principals) != 1:
        return None
    identifiers = principals[0].body.attribute("identifiers")
    value = identifiers.value if identifiers is not None else None
    return value if isinstance(value, hcl.TupleCons) else None
