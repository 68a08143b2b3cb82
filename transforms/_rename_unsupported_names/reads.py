"""Attributes that are read under names that no type exports."""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Overwrite, Refusal, Replace
from fixer.module import Declaration, Module
from fixer.provider.schema import Schema
from fixer.validation import Rejection, schema_of
from transforms._rename_unsupported_names.attributes import ATTRIBUTES
from transforms._rename_unsupported_names.elsewhere import elsewhere
from transforms._rename_unsupported_names.endpoints import as_one
from transforms._rename_unsupported_names.held import held
from transforms._rename_unsupported_names.inside import inside_of
from transforms._rename_unsupported_names.plurals import is_many, plural_of
from transforms._rename_unsupported_names.remote_states import output_path
from transforms._rename_unsupported_names.results import is_result, result_fixes
from transforms._unsupported_names.kinds import kind_of
from transforms._unsupported_names.matching import meant
from transforms._unsupported_names.misplaced import COMMON
from transforms._unsupported_names.place import Place, like
from transforms._unsupported_names.told import told
from transforms._unsupported_names.words import same_name

# What an argument or an element of an object is called, before its value.
_KEY: Final = re.compile(r'([A-Za-z_][\w-]*)"?\s*=(?![=>])')
# What is written out: an id of one is something else.
_DOCUMENTS: Final = frozenset({"content", "definition", "document", "policy"})

# What is read of what is read.
_NEXT: Final = re.compile(r"\.([A-Za-z_]\w*)\b(?![\[.(])")
# The first name of a path.
_FIRST: Final = re.compile(r"\w+")
# Of the older form of a splat, an index behind an attribute is that of the list.
_OLD_SPLAT: Final = ".*."


def attribute_fixes(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """An attribute that something reads."""
    declared = module.find(found.name)
    schema = schema_of(module, declared) if declared is not None else None
    if declared is None or schema is None:
        return
    if is_result(found, declared):
        yield from result_fixes(module, found, declared)
        return
    read = elsewhere(module, found, declared)
    if read is not None:
        yield read
        return
    source, node = found.declaration.source, found.node
    wrong = found.attribute
    start = source.text.find(f".{wrong}", node.start + len(found.name), node.end)
    if start < 0:
        return
    yield from _renamed(module, found, declared, schema, source.stretch(start + 1, start + 1 + len(wrong)))


def _renamed(
    module: Module, found: Rejection, declared: Declaration, schema: Schema, name: hcl.Node
) -> Iterator[Fix | Refusal]:
    """The attribute by the name that it has. `name` is where the one that there is not stands."""
    source, node, wrong, start = found.declaration.source, found.node, found.attribute, name.start - 1
    if (many := plural_of(schema, wrong)) and is_many(source, node.start, name.end):
        yield Fix(source, node, told(found, many), (Replace(source, name, many),))
        return
    if new := (
        _row(declared, schema, wrong) or output_path(declared, wrong) or inside_of(module, declared, schema, wrong)
    ):
        if "[" in new and source.text[node.start : start + 1].endswith(_OLD_SPLAT):
            return
        new, end = as_one(schema, new, source.text, name.end)
        yield Fix(source, node, told(found, new), (Overwrite(source, name.start, end, new),))
        return
    new = _meant(declared, schema, wrong)
    if not new and (end := _step_between(schema, source.text, name)):
        behind = source.text[name.end + 1 : end]
        yield Fix(source, node, f"{found.told} {behind} is its own", (Overwrite(source, name.start, end, behind),))
        return
    said, other = kind_of(wrong), kind_of(new)
    if not new or (_is_tail(wrong, new) and (wrong in _DOCUMENTS or not _is_wanted(found, new))):
        return
    if said and not other:
        # The ARN of a role is not its name, though the argument that takes either is the role.
        instead = held(module, declared, new, said)
        if not instead:
            return
        if instead != new:
            whole = source.stretch(node.start, name.end)
            yield Fix(source, node, told(found, instead), (Replace(source, whole, instead),))
            return
    yield Fix(source, node, told(found, new), (Replace(source, name, new),))


def instance_fixes(module: Module, found: Rejection) -> Iterator[Fix]:
    """An attribute that a loop reads of one of the instances of a resource, by the name that the loop has for it."""
    declared = module.find(found.name)
    schema = schema_of(module, declared) if declared is not None else None
    if declared is None or schema is None:
        return
    source, wrong = found.declaration.source, found.attribute
    name = source.stretch(found.node.end - len(wrong), found.node.end)
    if new := _row(declared, schema, wrong) or inside_of(module, declared, schema, wrong):
        new, end = as_one(schema, new, source.text, name.end)
        yield Fix(source, found.node, told(found, new), (Overwrite(source, name.start, end, new),))
        return
    new = _meant(declared, schema, wrong)
    # The ARN of a thing is not its name.
    if new and (not kind_of(wrong) or kind_of(new)) and not _is_tail(wrong, new):
        yield Fix(source, found.node, told(found, new), (Replace(source, name, new),))


def _step_between(schema: Schema, text: str, name: hcl.Node) -> int:
    """Where the attribute of a type ends that is read behind a name which there is not; 0 where that is none, or may be
    one of something else.
    """
    behind = _NEXT.match(text, name.end)
    if behind is None or behind[1] in COMMON or behind[1] not in schema.names or _has_inside(schema, behind[1]):
        return 0
    return behind.end()


def _has_inside(schema: Schema, name: str) -> bool:
    """Whether a block of a type, or the objects of an attribute, have something of a name."""
    blocks = [block.schema for one in schema.block_names if (block := schema.block(one)) is not None]
    objects = [inner for one in schema.names if (inner := schema.objects(one)) is not None]
    return any(name in inner.names or _has_inside(inner, name) for inner in (*blocks, *objects))


def _row(declared: Declaration, schema: Schema, wrong: str) -> str:
    """What the table has for an attribute, if this version of the provider has that."""
    types = (declared.type, like(declared.type))
    row = next((row for type_ in types if (row := ATTRIBUTES.get((declared.kind, type_, wrong), ""))), "")
    first = _FIRST.match(row)
    return row if first is not None and first[0] in (*schema.names, *schema.block_names) else ""


def _meant(declared: Declaration, schema: Schema, wrong: str) -> str:
    """The attribute that is meant: as an argument of that name would be, or as the type's own names tell."""
    row = Place(declared.kind, declared.type).row(wrong)
    names = [name for name in schema.names if not _is_of_objects(schema, name)]
    # What its own id is called in full, an id of another name is not.
    names = [name for name in names if name != "id"] if any(_is_longer(name, wrong) for name in names) else names
    new = row if row in names else meant(wrong, names, declared.type)
    # One is not many.
    return new if new.endswith("s") == wrong.endswith("s") else ""


def _is_longer(name: str, wrong: str) -> bool:
    """Whether a name is an id's, with more words before it: `agent_alias_id` of `alias_id`."""
    return wrong.endswith("_id") and name.endswith(f"_{wrong}")


def _is_tail(wrong: str, new: str) -> bool:
    """Whether a name says no more than another, but for what kind of thing it is: `zones`, `zone_ids`."""
    stem = new.rpartition("_")[0]
    return bool(kind_of(new)) and same_name(wrong, stem)


def _is_wanted(found: Rejection, new: str) -> bool:
    """Whether what gets the value asks for an id, or whatever it is: an output may give any one thing."""
    asked = kind_of(_receiver(found))
    return asked == kind_of(new) or (not asked and found.declaration.kind == "output" and not new.endswith("s"))


def _is_of_objects(schema: Schema, name: str) -> bool:
    """Whether an attribute is a list or a set of objects: no value of one kind."""
    argument = schema.argument(name)
    return argument is not None and (argument.type.startswith(("l(o", "t(o")) or argument.schema is not None)


def _receiver(found: Rejection) -> str:
    """What gets the value that is read: the argument, the element of an object, or the output."""
    if found.declaration.kind == "output":
        return found.declaration.name
    attribute = _around(found.declaration.body, found.node.start)
    if attribute is None:
        return ""
    keys = _KEY.findall(found.declaration.source.text[attribute.start : found.node.start])
    return str(keys[-1]).lower() if keys else ""


def _around(body: hcl.Body, place: int) -> hcl.Attribute | None:
    """The argument in whose value a place is."""
    for item in body.items:
        if item.start <= place < item.end:
            if isinstance(item, hcl.Block):
                return _around(item.body, place)
            return item if isinstance(item, hcl.Attribute) else None
    return None
