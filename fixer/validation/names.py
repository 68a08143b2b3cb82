"""References against what the module declares: to what is not there, to attributes that no type has, wrong indexes.

Source: https://developer.hashicorp.com/terraform/language/expressions/references
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer.module import Declaration, Module, Reference, called_as
from fixer.provider.schema import Schema
from fixer.validation.indexes import no_number
from fixer.validation.nearest import nearest
from fixer.validation.nested import SET_SAID, Misread, misread
from fixer.validation.providers import exports, read_schemas_of
from fixer.validation.rejection import Kind, Rejection

_RESOURCE: Final = re.compile(
    r"(?<![\w.-])(?:data\.(?P<data>[a-z][a-z0-9_]*)|(?P<type>[a-z][a-z0-9]*_[a-z0-9_]+))\.(?P<name>[A-Za-z_][\w-]*)"
    r"(?P<index>\[[^\[\]\n]*\]|\.\*|\.\d+)?(?:\.(?P<attribute>[A-Za-z_]\w*))?"
)
# How the addresses begin of what such a reference may be to.
_OF_RESOURCE: Final = re.compile(r"data\.[a-z]|[a-z][a-z0-9]*_")
_STEP: Final = re.compile(r"[.\[]")
# An index behind an attribute, in the older form, too.
_INDEXED: Final = re.compile(r"\[(?!\*)|\.\d")
_UNDECLARED: Final = {
    "var": (
        Kind.UNDECLARED_VARIABLE,
        'An input variable with the name "{name}" has not been declared. This variable can be declared with a variable '
        '"{name}" {{}} block.',
    ),
    "local": (Kind.UNDECLARED_LOCAL, 'A local value with the name "{name}" has not been declared.'),
    "module": (Kind.UNDECLARED_MODULE, 'No module call named "{name}" is declared in this module.'),
}
# Blocks whose references are no one's business until a plan.
_NOT_VALIDATED: Final = frozenset({"import", "moved", "provider", "removed"})
_TRIED_KINDS: Final = frozenset({Kind.UNSUPPORTED_ATTRIBUTE, Kind.SET_INDEX, Kind.MAP_SPLAT})
_TRIED: Final = re.compile(r"\b(?:can|try)\Z")
# What stands in a file that Terraform does not read as configuration of the module refers to other things.
_ELSEWHERE: Final = (".tfvars", ".tftest.hcl", ".json")


def reference_rejections(module: Module) -> Iterator[Rejection]:
    """What is wrong with the references of a module, in no order."""
    for address in module.named:
        root, _, name = address.partition(".")
        if root in _UNDECLARED and not _is_declared(module, root, name):
            kind, said = _UNDECLARED[root]
            for declaration, reference in _read(module, address):
                yield _rejection(kind, declaration, reference, address, said.format(name=name))
    yield from _resources(module)


def _is_declared(module: Module, root: str, name: str) -> bool:
    if root == "local":
        return name in module.locals
    return module.find(f"{root}.{name}") is not None


def _read(module: Module, address: str) -> Iterator[tuple[Declaration, Reference]]:
    """Who reads an address in the configuration itself."""
    for declaration, reference in module.readers(address):
        if not declaration.source.name.endswith(_ELSEWHERE) and declaration.kind not in _NOT_VALIDATED:
            yield declaration, reference


def _rejection(kind: Kind, declaration: Declaration, reference: Reference, name: str, said: str) -> Rejection:
    return Rejection(kind, declaration, declaration.source.stretch(reference.start, reference.end), name, said)


def _resources(module: Module) -> Iterator[Rejection]:
    # The same is read in many places, and wrong in few.
    known: dict[tuple[str, bool], bool] = {}
    for address, places in module.named.items():
        if not _OF_RESOURCE.match(address):
            continue
        wrong: dict[str, set[int]] = {}
        for source, start in places:
            found = _RESOURCE.match(source.text, start) if source.is_configuration else None
            if found is None:
                continue
            goes_on = _STEP.match(source.text, found.end()) is not None
            if goes_on or (found[0], goes_on) not in known:
                known[found[0], goes_on] = _said(module, address, found) is not None
            if known[found[0], goes_on]:
                wrong.setdefault(source.name, set()).add(start)
        for declaration, reference in _read(module, address) if wrong else ():
            source = declaration.source
            if reference.start in wrong.get(source.name, ()):
                again = _RESOURCE.match(source.text, reference.start)
                wrong_there = _said(module, address, again) if again else None
                if wrong_there is None or (wrong_there.kind in _TRIED_KINDS and is_tried(declaration, reference)):
                    continue
                yield _misread(declaration, reference, address, wrong_there)


def _misread(declaration: Declaration, reference: Reference, address: str, found: Misread) -> Rejection:
    """What is wrong with a reference, or with so much of it as leads to what is read wrongly."""
    rejection = _rejection(found.kind, declaration, reference, address, found.said)
    if not found.end:
        return rejection
    node = declaration.source.stretch(reference.start, found.end)
    return rejection._replace(node=node, path=found.path)


def is_tried(declaration: Declaration, reference: Reference) -> bool:
    """Whether `try` or `can` stands around a reference: what it takes for wrong is for it to tell."""
    text = declaration.source.text
    depth = 0
    for at in range(reference.start - 1, declaration.block.start, -1):
        if text[at] in ")]}":
            depth += 1
        elif text[at] in "([{":
            depth -= 1
            if depth < 0:
                depth = 0
                if text[at] == "(" and _TRIED.search(text, declaration.block.start, at):
                    return True
    return False


def _said(module: Module, address: str, found: re.Match[str]) -> Misread | None:
    """What is wrong with a reference to a resource or a data source."""
    declared = module.find(address)
    type_, index, attribute = found["data"] or found["type"], found["index"], found["attribute"]
    is_data = address.startswith("data.")
    if declared is None:
        # What is no data source is told with all that the module has not.
        said = f'A data resource "{type_}" "{found["name"]}" has not been declared in {called_as(module)}.'
        return Misread(Kind.UNDECLARED_RESOURCE, said) if is_data and "_" in type_ else None
    shape = declared.shape.kind
    if index and index.startswith("[") and shape == "single" and index != "[*]":
        return Misread(
            Kind.UNEXPECTED_KEY,
            f'Because {address} does not have "count" or "for_each" set, references to it must not include an index '
            "key. Remove the bracketed index to refer to the single instance of this resource.",
        )
    if not index and attribute and shape != "single":
        example = f"{address}[count.index]" if shape == "count" else f"{address}[each.key]"
        return Misread(
            Kind.MISSING_KEY,
            f'Because {address} has "{shape}" set, its attributes must be accessed on specific instances.\n\n'
            f"For example, to correlate with indices of a referring resource, use:\n    {example}",
        )
    if index and shape == "for_each" and (said := _of_map(module, declared, address, index, attribute)):
        return Misread(Kind.MAP_SPLAT, said)
    if not attribute:
        return None
    if not exports(module, declared, attribute):
        said = f'This object has no argument, nested block, or exported attribute named "{attribute}".'
        return Misread(Kind.UNSUPPORTED_ATTRIBUTE, said + _suggested(module, declared, attribute))
    schemas = read_schemas_of(module, declared) if _STEP.match(found.string, found.end()) else ()
    if not schemas:
        return None
    if _INDEXED.match(found.string, found.end()) and _is_set(schemas[0], attribute):
        return Misread(
            Kind.SET_INDEX,
            SET_SAID,
            found.end(),
        )
    if index in (".*", "[*]"):
        return None
    told = [misread(schema, attribute, found.string, found.end()) for schema in schemas]
    # Where either version may be taken, what one of them accepts is right.
    return told[0] if all(told) else None


def _suggested(module: Module, declared: Declaration, attribute: str) -> str:
    """What Terraform asks behind it, where one of the attributes is a slip away."""
    schemas = read_schemas_of(module, declared)
    near = nearest(attribute, {*schemas[0].names, *schemas[0].block_names}) if schemas else ""
    return f' Did you mean "{near}"?' if near else ""


def _of_map(module: Module, declared: Declaration, address: str, index: str, attribute: str | None) -> str:
    """What is wrong with reading a map of instances as a list; empty if nothing is."""
    if index in ("[*]", ".*"):
        # All of it is one thing to a splat, and has the keys of the instances.
        return f'This object does not have an attribute named "{attribute}".' if attribute else ""
    number = index.strip("[.] ")
    return no_number(module, declared, address, number)


def _is_set(schema: Schema, name: str) -> bool:
    """Whether an attribute or a kind of nested blocks is a set."""
    argument, block = schema.argument(name), schema.block(name)
    if argument is not None:
        return argument.type.startswith("t(")
    return block is not None and block.nesting == "set"
