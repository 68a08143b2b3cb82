"""Versions 5 and 6 of the AWS provider: which of them a module is for tells what is rejected.

Sources: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade, and the schemas of
both (see `fixer.provider.version_6`).
"""

import re
from collections.abc import Callable, Iterable

from fixer import hcl
from fixer.module import Declaration, Module
from fixer.provider.schema import Schema, Schemas
from fixer.provider.shipped import aws_6, shipped
from fixer.provider.version_6 import change_of, changes_of
from fixer.validation.providers import allows_version_6, is_newer, is_version_6
from fixer.validation.rejection import Kind, Rejection

# A value that says what something is to be: an object, a list of such, a text of JSON, a switch.
_SAYING = re.compile(r"\{|\[\s*\{|jsonencode\(|true\b|false\b")

_Check = Callable[[Module, Declaration, Schemas], Iterable[Rejection]]
# How the names in a closed list of AWS are written: all of them, where one is.
_FORMS = (re.compile(r"[A-Z][A-Z0-9_]*"), re.compile(r"(?:[A-Z][a-z]+)+"))
_NAMES = frozenset(
    {Kind.UNSUPPORTED_ARGUMENT, Kind.UNSUPPORTED_BLOCK, Kind.RESOURCE_TYPE, Kind.DATA_SOURCE, Kind.READ_ONLY}
)


def by_version(
    module: Module,
    declaration: Declaration,
    found: tuple[Rejection, ...],
    check: _Check,
) -> tuple[Rejection, ...]:
    """What of a resource or data source is rejected by the version that its module is for.

    `found` is what 5.100 rejects. Where either version may be taken, what 6 accepts is right: so it is for 6.
    """
    if not found and not _is_touched(declaration):
        # Most are right by either version, and their module need not be asked what it is for.
        return found
    if is_version_6(module):
        found = tuple([one for one in _rejected(module, declaration, check) if _holds(one)])
        # What a version has that is not known here is not known, either.
        return tuple([one for one in found if _is_gone(one)]) if is_newer(module) else found
    if found and allows_version_6(module) and not _rejected(module, declaration, check):
        module.once(held).extend(found)
        return ()
    return found


def held(_: Module) -> list[Rejection]:
    """What 5 rejects and 6 accepts, where either may be taken, as far as the blocks of a module were looked at."""
    return []


def _rejected(module: Module, declaration: Declaration, check: _Check) -> list[Rejection]:
    """What the schemas of 6 reject. Of what it added, some may stand for one of a group: of which, they do not know."""
    found = list(check(module, declaration, aws_6()))
    if any(one.kind is Kind.COMBINATION for one in found) and _adds_something(declaration):
        return [one for one in found if one.kind is not Kind.COMBINATION]
    return found


def _adds_something(declaration: Declaration) -> bool:
    """Whether something stands in a resource or data source that came with 6."""
    before, after = (schemas.find(declaration.kind, declaration.type) for schemas in (shipped("aws"), aws_6()))
    if before is None or after is None:
        return True
    old, new = {*before.names, *before.block_names}, {*after.names, *after.block_names}
    return any(_stands_in(declaration.body, name) for name in new - old - {"region"})


def _is_touched(declaration: Declaration) -> bool:
    """Whether something stands in a resource or data source, or lacks, of which 6 thinks otherwise than 5."""
    text, block = declaration.source.text, declaration.block
    for change in changes_of(declaration.kind, declaration.type):
        path, _, name = change.name.rpartition(".")
        if change.is_needed or not name:
            return True
        if text.find(name, block.start, block.end) >= 0 and (path or _stands_in(block.body, name)):
            return True
    return False


def _stands_in(body: hcl.Body, name: str) -> bool:
    if body.attribute(name) is not None or body.blocks(name):
        return True
    return any(block.labels and block.labels[0] == name for block in body.blocks("dynamic"))


def _holds(found: Rejection) -> bool:
    """Whether what the schemas of 6 reject is rejected: their lists and ranges of values are older, and have grown."""
    if found.kind is not Kind.VALUE:
        return True
    argument = found.schema.argument(found.name) if found.schema else None
    if argument is None:
        return False
    if argument.rule.one_of:
        given = found.detail.rpartition(", got ")[2]
        return _plain(given) in {_plain(one) for one in argument.rule.one_of} or _is_of_none(
            given, argument.rule.one_of
        )
    return bool(argument.rule.match) and argument.rule.says in found.detail


def _is_gone(found: Rejection) -> bool:
    declaration, name = found.declaration, found.name
    if found.kind in (Kind.RESOURCE_TYPE, Kind.DATA_SOURCE):
        name = ""
    return found.kind not in _NAMES or change_of(declaration.kind, declaration.type, name) is not None


def _is_of_none(given: str, allowed: Iterable[str]) -> bool:
    """Whether a value has not the form of a name in a closed list that has but one form: that is nothing new."""
    return any(all(map(form.fullmatch, allowed)) and not form.fullmatch(given) for form in _FORMS)


def _plain(value: str) -> str:
    return "".join(letter for letter in value.lower() if letter.isalnum())


def removed_in_6(found: Rejection) -> bool:
    """Whether an argument or a block is rejected as version 6 took it away."""
    name = f"{found.path}.{found.name}" if found.path else found.name
    return change_of(found.declaration.kind, found.declaration.type, name) is not None


def is_global(declaration: Declaration) -> bool:
    """Whether a resource of AWS is in no region: 6 gave all others a `region`.

    Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support
    """
    schema = aws_6().find(declaration.kind, declaration.type)
    return schema is not None and "region" not in schema.names


def version_note(module: Module, found: Rejection) -> str:
    """What the other version has to do with a rejection: what 6 took away, or already has; empty if nothing."""
    declaration = found.declaration
    kind, type_, name = declaration.kind, declaration.type, found.name
    if found.kind is Kind.UNSUPPORTED_ATTRIBUTE:
        read = module.find(found.name)
        if read is None:
            return ""
        kind, type_, name = read.kind, read.type, found.attribute
    elif found.kind not in _NAMES:
        return ""
    if not type_.startswith("aws_"):
        return ""
    if is_version_6(module):
        name = "" if found.kind in (Kind.RESOURCE_TYPE, Kind.DATA_SOURCE) else name
        change = change_of(kind, type_, f"{found.path}.{name}" if found.path else name)
        return f"Version 6 of the provider has it no more. {change.instead}" if change is not None else ""
    if not _has_later(found, kind, type_, name) or (found.kind is Kind.UNSUPPORTED_BLOCK and not _holds_inside(found)):
        return ""
    other = "" if found.kind is Kind.UNSUPPORTED_ATTRIBUTE else ", or leave it out"
    return f'Version 6 of the provider has it: ask for that (version = "~> 6.0"){other}.'


def is_later(module: Module, found: Rejection) -> bool:
    """Whether version 6 has an argument or a block where it stands, with what is in it, and the module is not for 6.

    Then it is no other name of something else, and belongs nowhere else.
    """
    declaration = found.declaration
    if found.kind not in (Kind.UNSUPPORTED_ARGUMENT, Kind.UNSUPPORTED_BLOCK, Kind.READ_ONLY):
        return False
    if not declaration.type.startswith("aws_") or is_version_6(module):
        return False
    before = _at(shipped("aws"), declaration.kind, declaration.type, found.path)
    if before is not None and found.kind is not Kind.READ_ONLY and _is_taken(found, before, found.name):
        # Of a dynamic block, what belongs into its content stands beside that.
        return False
    return _has_later(found, declaration.kind, declaration.type, found.name) and _holds_inside(found)


def _holds_inside(found: Rejection) -> bool:
    """Whether version 6 has all that stands in a block that it has; of an argument, nothing is asked."""
    block = found.node
    if not isinstance(block, hcl.Block):
        return True
    outer = _at(aws_6(), found.declaration.kind, found.declaration.type, found.path)
    nested = outer.block(found.name) if outer is not None else None
    inside = next(iter(block.body.blocks("content")), block) if block.type == "dynamic" else block
    names = [item.name for item in inside.body.attributes]
    names += [(*each.labels, each.type)[0] if each.type == "dynamic" else each.type for each in inside.body.blocks()]
    return nested is not None and {*names} <= {*nested.schema.names, *nested.schema.block_names}


def _has_later(found: Rejection, kind: str, type_: str, name: str) -> bool:
    """Whether version 6 has what is rejected: the type, or the argument, block or attribute where it stands."""
    if found.kind in (Kind.RESOURCE_TYPE, Kind.DATA_SOURCE):
        return aws_6().find(kind, type_) is not None
    later = _at(aws_6(), kind, type_, found.path)
    return later is not None and _is_taken(found, later, name)


def _at(schemas: Schemas, kind: str, type_: str, path: str) -> Schema | None:
    """The schema of a nested block of a type, None where there is none."""
    schema = schemas.find(kind, type_)
    for part in path.split(".") if path else ():
        nested = schema.block(part) if schema is not None else None
        schema = nested.schema if nested is not None else schema.objects(part) if schema is not None else None
    return schema


def later_form_note(module: Module, found: Rejection) -> str:
    """What is said of an argument that 5 requires and 6 does not, where something stands beside it that only 6 has.

    Then the block is in the form of 6: what is missing is not missed there. Empty otherwise.
    """
    declaration, body, schema = found.declaration, found.body, found.schema
    if found.kind is not Kind.MISSING_ARGUMENT or not _is_of_aws(declaration) or is_version_6(module):
        return ""
    later = _at(aws_6(), declaration.kind, declaration.type, found.path)
    argument = later.argument(found.name) if later is not None else None
    if body is None or schema is None or later is None or argument is None or found.name in later.required:
        return ""
    new = sorted({*later.names, *later.block_names} - {*schema.names, *schema.block_names} - {"region"})
    beside = next((name for name in new if _stands_in(body, name)), "")
    said = f'Version 6 of the provider, which has "{beside}", does not require it: ask for that (version = "~> 6.0").'
    return said if beside else ""


def unknown_note(found: Rejection, near: str = "") -> str:
    """What is said of a name that neither 5 nor 6 has, and of which Terraform says no more than that; else empty.

    `near` is the one that may be meant, if there is any.
    """
    declaration, kinds = found.declaration, (Kind.RESOURCE_TYPE, Kind.DATA_SOURCE)
    if not _is_of_aws(declaration) or found.advice:
        return ""
    if found.kind in kinds:
        said = f"{_nowhere()}: {_advice(near, 'leave it out, or take a type that it has')}"
        return "" if _has_type(declaration) else said
    if found.kind not in (Kind.UNSUPPORTED_ARGUMENT, Kind.UNSUPPORTED_BLOCK) or not _has_type(declaration):
        return ""
    both = [_at(schemas, declaration.kind, declaration.type, found.path) for schemas in (shipped("aws"), aws_6())]
    if not any(both) or any(schema and found.name in {*schema.names, *schema.block_names} for schema in both):
        return ""
    # What is a type is a resource of its own, and nothing to leave out.
    if types := _types(declaration, found.name):
        return f"It is a resource of its own: {types[0]}." if _is_all_of(found, types[0]) else ""
    return f"{_nowhere()}: {_advice(near, 'leave it out, or write what it has instead')}"


def _advice(near: str, otherwise: str) -> str:
    """What to do about a name that is nowhere: to leave it out is for what nothing comes near."""
    return f'it has "{near}", which may be meant.' if near else f"{otherwise}."


def _types(declaration: Declaration, name: str) -> list[str]:
    """The types of which a name is the end, the nearest first: of what it stands in, of the service, of its own."""
    words = declaration.type.split("_")
    named = ["_".join([*words[:count], name]) for count in range(len(words), 0, -1)]
    return [type_ for type_ in named if shipped("aws").has("resource", type_)]


def _is_all_of(found: Rejection, type_: str) -> bool:
    """Whether something says what a resource of the same service does, and does not only name one."""
    declaration, node = found.declaration, found.node
    if found.path or declaration.kind != "resource" or type_ in (declaration.type, f"aws_{found.name}"):
        return False
    return isinstance(node, hcl.Block) or (isinstance(node, hcl.Attribute) and bool(_SAYING.match(node.value_code)))


def _nowhere() -> str:
    return f"The provider has it neither in {shipped('aws').version} nor in {aws_6().version}"


def _has_type(declaration: Declaration) -> bool:
    return any(schemas.find(declaration.kind, declaration.type) is not None for schemas in (shipped("aws"), aws_6()))


def _is_of_aws(declaration: Declaration) -> bool:
    return declaration.kind in ("resource", "data") and declaration.type.startswith("aws_")


def _is_taken(found: Rejection, schema: Schema, name: str) -> bool:
    argument = schema.argument(name)
    if found.kind is Kind.UNSUPPORTED_BLOCK:
        return name in schema.block_names
    if found.kind is Kind.UNSUPPORTED_ATTRIBUTE:
        return argument is not None or name in schema.block_names
    # What a configuration may not set by its schema, though that has it as optional.
    is_own_id = found.kind is Kind.READ_ONLY and name == "id"
    return argument is not None and argument.is_settable and not is_own_id
