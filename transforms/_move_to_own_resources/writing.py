"""What stands in a resource of its own, and whether that makes one."""

import re
from collections.abc import Iterable
from typing import Final

from fixer import hcl
from fixer.engine import Append, Edit, Fix, Refusal, Remove
from fixer.module import Declaration, Module, nested_type
from fixer.validation import Rejection, schemas_for
from transforms._move_to_own_resources.completing import added, lacking
from transforms._move_to_own_resources.linked import is_for_certain
from transforms._move_to_own_resources.nulls import maybe_none
from transforms._move_to_own_resources.parts import under_right_names
from transforms._move_to_own_resources.row import Row
from transforms._move_to_own_resources.twins import twin
from transforms._move_to_own_resources.wrapped import unsaid
from transforms._own_resources.leading import AT_MOST_ONE, ignores_changes
from transforms._own_resources.remarks import kept
from transforms._own_resources.rewriting import LeftAloneError
from transforms._own_resources.sameness import unlike

# What there is once in an account and a region, whatever it is for.
_UNIQUE: Final = {
    "aws_cloudwatch_event_archive": "name",
    "aws_cloudwatch_log_group": "name",
    "aws_cognito_user_pool_domain": "domain",
    "aws_docdb_cluster_instance": "identifier",
    "aws_kms_alias": "name",
    "aws_neptune_cluster_instance": "identifier",
    "aws_rds_cluster_endpoint": "cluster_endpoint_identifier",
    "aws_rds_cluster_instance": "identifier",
}


def code_of(module: Module, owner: Declaration, own: str, row: Row, link: str, part: str) -> tuple[str, str]:
    """What stands in a resource of its own, and why that cannot be."""
    more = added(own, hcl.parse(part).body)
    if more is None:
        return "", f"It is {own}, which has to name them all: write that"
    code = link + under_right_names(module, own, more + part)
    body = hcl.parse(code).body
    if missing := unsaid(module, own, body) or _unfit(module, own, body):
        return "", f"It is {own}, which {missing}: write that"
    if name := lacking(module, own, body):
        return "", f"It is {own}, which must have {name} for such a value: write that"
    if name := maybe_none(module, owner, own, body):
        return "", f"It is {own}, which must have {name}, and that may be none: write that with the count that is meant"
    if name := _repeated(owner, own, body):
        return "", f"It is {own}, whose {name} has to differ by instance: write that"
    linked = [name for name, _ in row.link]
    return code, twin(module, owner, row, [item for item in body.attributes if item.name not in linked])


def _repeated(owner: Declaration, own: str, body: hcl.Body) -> str:
    """The argument that each instance has to say otherwise, and all say the same; empty where that is not so."""
    name = _UNIQUE.get(own, "")
    value, shape = body.value_code(name), owner.shape
    if not value or shape.kind == "single" or (shape.kind == "count" and AT_MOST_ONE.fullmatch(shape.code.strip())):
        return ""
    return "" if re.search(r"\b(?:count\.index|each\.(?:key|value))\b", value) else name


def gone(those: list[Rejection], there: Declaration, why: str, said: str) -> Fix | Refusal:
    """What is written removed, since a resource says it, above which its comments go; or why it is not."""
    owner, first = those[0].declaration, those[0]
    nodes = [one.node for one in those if isinstance(one.node, hcl.Attribute | hcl.Block)]
    try:
        comments = kept(owner.source, nodes, there) if not why else ()
    except LeftAloneError as reason:
        return Refusal(owner.source, first.node, f"{said} {reason}")
    if why:
        return Refusal(owner.source, first.node, f"{said} {there.address} {why}")
    told = f"{said} {there.address} says that, so it is removed"
    told += ", and its comments are there now" if comments else ""
    return Fix(owner.source, first.node, told, (*[Remove(owner.source, node) for node in nodes], *comments))


def put(
    module: Module, there: Declaration, those: list[Rejection], row: Row, lines: str, said: str, others: Iterable[Edit]
) -> Fix | Refusal:
    """What is written put into the resource that stands for it, which says nothing of that."""
    owner, first = those[0].declaration, those[0]
    code = under_right_names(module, there.type, lines)
    body = hcl.parse(code).body
    twice = sorted(_names(body) & _names(there.body))
    is_certain = is_for_certain(module, owner, there, row)
    if not is_certain or not there.source.is_editable or there.source.is_override:
        how = "is for it" if is_certain else "may be for it"
        return Refusal(owner.source, first.node, f"{said} {there.address} {how}: put it there")
    other = unlike(body, there.body) if twice else ""
    if twice and not other:
        return gone(
            those, there, "says that, but ignores changes: keep one of them" if ignores_changes(there) else "", said
        )
    has = f"has {', '.join(twice)} already" + ("" if other.partition(" ")[2] in twice else f", with {other}")
    if why := _unknown(module, there.type, body) or (has if twice else ""):
        rest = "keep one of them" if twice else "put it there"
        return Refusal(owner.source, first.node, f"{said} {there.address} is for it, which {why}: {rest}")
    removed = [Remove(owner.source, one.node) for one in those if isinstance(one.node, hcl.Attribute | hcl.Block)]
    clean = hcl.formatted(code.replace("\r\n", "\n").strip("\n") + "\n")
    is_block_below = clean.startswith(("#", "/")) and code.startswith("\n")
    added_ = Append(there.source, there.block, f"\n{clean}" if is_block_below else clean)
    return Fix(owner.source, first.node, f"{said} {there.address} has it now", (*removed, added_, *others))


def _names(body: hcl.Body) -> set[str]:
    blocks = {nested_type(one) for one in body.blocks()}
    return blocks | {item.name for item in body.attributes}


def _unfit(module: Module, own: str, body: hcl.Body) -> str:
    """Why what is written does not make the resource; empty if it does."""
    if why := _unknown(module, own, body):
        return why
    schemas = schemas_for(module, "aws")
    schema = schemas.find("resource", own) if schemas is not None else None
    needed = (*schema.required, *schema.required_blocks) if schema is not None else ()
    missing = [name for name in needed if name not in _names(body)]
    return f"must have {', '.join(missing)}" if missing else ""


def _unknown(module: Module, own: str, body: hcl.Body) -> str:
    """Why what is written is not of the resource; empty if it is."""
    schemas = schemas_for(module, "aws")
    schema = schemas.find("resource", own) if schemas is not None else None
    if schema is None:
        return "is not known here"
    # What an object says that is a block is written so by `reshape_blocks`.
    objects = {item.name for item in body.attributes if item.name in schema.block_names and _is_object(item.value)}
    names = {item.name for item in body.attributes} - objects
    blocks = objects | {nested_type(item) for item in body.blocks()}
    wrong = sorted((names - set(schema.names)) | (blocks - set(schema.block_names)))
    return f"does not take {', '.join(wrong)}" if wrong else ""


def _is_object(value: hcl.Expression) -> bool:
    elements = value.elements if isinstance(value, hcl.TupleCons) else ()
    objects = [element.value for element in elements] if elements else [value]
    return all(isinstance(each, hcl.ObjectCons) for each in objects)
