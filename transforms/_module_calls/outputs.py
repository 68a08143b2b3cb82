"""The outputs that the callers of a module read and it has not: what becomes of each.

Decided by how the modules were read, so that the module and all that call it agree.
"""

from collections.abc import Iterator
from typing import NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, ModuleTree, Reference
from fixer.provider.schema import Schema
from fixer.validation import names_no_value, schema_of
from transforms._module_calls.alike import with_same_value, without_its_kind
from transforms._module_calls.calls import Call, calls_in, calls_to
from transforms._module_calls.named import Named, named
from transforms._module_calls.paths import correct_path
from transforms._module_calls.plan import plan_of, planned_outputs
from transforms._module_calls.siblings import of_sibling
from transforms._module_calls.values import called_name, output_of
from transforms._module_calls.variables import type_in
from transforms._module_calls.written import Written, form_of, written
from transforms._variables.types import wants_of

Uses = list[tuple[Call, Declaration, Reference]]


class Output(NamedTuple):
    """An output that a module lacks.

    `code` is the value that it is to have, `source` what gives that. Or `standing` is the output that is meant, and the
    callers are to read. Else `why` says why neither can be told. `uses` are those who read it.
    """

    name: str
    uses: Uses
    code: str = ""
    source: Declaration | None = None
    end: str = ""
    standing: str = ""
    why: str = ""


def missing_outputs(tree: ModuleTree, path: str) -> dict[str, Output]:
    """The outputs that the module at a path lacks, by name."""
    known = tree.once(_found)
    if path not in known:
        known[path] = {output.name: output for output in _missing(tree, path)}
    return known[path]


def _found(_: ModuleTree) -> dict[str, dict[str, Output]]:
    return {}


def _missing(tree: ModuleTree, path: str) -> Iterator[Output]:
    module = tree.get(path)
    if module is None or module.problems or any(name.endswith(".json") for name in module.sources):
        return
    if not module.declarations():
        return
    uses: dict[str, Uses] = {}
    for call in calls_to(path, tree):
        if call.called is not None and not call.caller.problems:
            for name, declaration, reference in reads(call.caller, call):
                text = declaration.source.text[reference.start : reference.end]
                if module.find(f"output.{name}") is None and not correct_path(module, text):
                    uses.setdefault(name, []).append((call, declaration, reference))
    planned = [(call, name) for call, name in planned_outputs(tree, path) if module.find(f"output.{name}") is None]
    for name in [*uses, *[name for _, name in planned if name not in uses]]:
        call = uses[name][0][0] if name in uses else next(call for call, one in planned if one == name)
        yield _decided(module, call, name, uses.get(name, []))


def reads(module: Module, call: Call) -> Iterator[tuple[str, Declaration, Reference]]:
    """What a module reads of one that it calls, but for what is read by arguments that go: by the output's name."""
    left_out = {one.block.address: plan_of(one).left_out for one in calls_in(call.caller, call.caller_path, call.tree)}
    for declaration, reference in module.readers(call.block.address):
        if not reference.attribute or not declaration.source.is_configuration or _is_key(call, declaration, reference):
            continue
        if names_no_value(declaration, reference.start):
            continue
        gone = left_out.get(declaration.address, frozenset())
        within = [a for a in declaration.body.attributes if a.start <= reference.start < a.end]
        if not any(attribute.name in gone for attribute in within):
            yield reference.attribute, declaration, reference


def _is_key(call: Call, declaration: Declaration, reference: Reference) -> bool:
    """Whether the key of an instance stands where an output would: `module.bucket.dev.arn`, which is read as well."""
    text = declaration.source.text[reference.start : reference.end]
    start = f"{call.block.address}.{reference.attribute}"
    is_deeper = text.startswith((f"{start}.", f"{start}["))
    called = call.called
    is_output = called is not None and called.find(f"output.{reference.attribute}") is not None
    return call.block.shape.kind == "for_each" and is_deeper and not is_output


def _decided(module: Module, call: Call, name: str, uses: Uses) -> Output:
    forms = {form for one, declaration, reference in uses for form in _forms(one, declaration, reference, name)}
    forms |= {form_of(type_) for type_ in _planned_types(call, name)}
    found = named(module, name, near=f"{called_name(call)}_{call.block.name}")
    found = found if isinstance(found, Named) else of_sibling(module, name) or found
    value, source, end = Written(), None, ""
    if isinstance(found, Named):
        value, source, end = written(module, found, forms), found.resources[0], found.end
    standing = (output_of(module, value.code) or with_same_value(module, value.code)) if value.code else ""
    standing = standing or _meant(module, call, name) or (without_its_kind(module, name) if not value.code else "")
    if standing:
        return Output(name, uses, standing=standing)
    if value.code:
        return Output(name, uses, value.code, source, end)
    # What the module is given under the very name.
    same = module.find(f"var.{name}") if not isinstance(found, Named) else None
    if same is not None:
        return Output(name, uses, same.address, same)
    return Output(name, uses, why=value.why if isinstance(found, Named) else found.why)


def _meant(module: Module, call: Call, name: str) -> str:
    """The one output that says the same in other words, or is a slip away."""
    from transforms._unsupported_names.matching import meant

    outputs = [output.name for output in module.declarations("output")]
    found = meant(name, outputs, f"{call.block.name}_{called_name(call)}".replace("-", "_"))
    # One is not many.
    return found if found.endswith("s") == name.endswith("s") else ""


def _forms(call: Call, declaration: Declaration, reference: Reference, name: str) -> Iterator[str]:
    address = f"{call.block.address}.{name}"
    text = declaration.source.text[reference.start : reference.end]
    attribute = _innermost(declaration.body, reference.start)
    if attribute is None:
        return
    is_whole = attribute.value_code == text
    if is_whole and declaration.kind == "module" and text.endswith(f".{name}"):
        for other in calls_in(call.caller, call.caller_path, call.tree):
            if other.block.address == declaration.address:
                yield form_of(type_in(call.tree, other.path, attribute.name))
        return
    schema = schema_of(call.caller, declaration) if declaration.kind in ("resource", "data") else None
    if is_whole and schema is not None and text.endswith(f".{name}"):
        yield _taken(schema, declaration.body, attribute)
        return
    for want in wants_of(declaration, address):
        yield form_of(want)


def _taken(schema: Schema, body: hcl.Body, attribute: hcl.Attribute) -> str:
    """The form that an argument takes, of a resource or of a block in it."""
    if any(one is attribute for one in body.attributes):
        argument = schema.argument(attribute.name)
        type_ = argument.type if argument is not None else ""
        return {"l": "list", "t": "list", "m": "map", "s": "one", "n": "one", "b": "one"}.get(type_[:1], "")
    for block in body.blocks():
        if block.start <= attribute.start < block.end:
            nested = schema.block(block.type)
            return _taken(nested.schema, block.body, attribute) if nested is not None else ""
    return ""


def _planned_types(call: Call, name: str) -> Iterator[str]:
    """The types of the variables to which an output is going to be handed."""
    for other in calls_in(call.caller, call.caller_path, call.tree):
        for variable, given in plan_of(other).given.items():
            if given.output == (call.path, name):
                yield type_in(call.tree, other.path, variable)


def _innermost(body: hcl.Body, at: int) -> hcl.Attribute | None:
    for item in body.items:
        if item.start <= at < item.end:
            return (
                item
                if isinstance(item, hcl.Attribute)
                else _innermost(item.body, at)
                if isinstance(item, hcl.Block)
                else None
            )
    return None
