"""All that Terraform would reject in a module, in the order of the places."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module
from fixer.provider.schema import Schemas
from fixer.validation.alone import alone_rejections
from fixer.validation.arguments import argument_rejections
from fixer.validation.backends import backend_rejections
from fixer.validation.blocks import block_rejections
from fixer.validation.calls import call_rejections
from fixer.validation.checks import check_rejections
from fixer.validation.commands import rejected_by
from fixer.validation.conditionals import conditional_rejections
from fixer.validation.configurations import configuration_rejections
from fixer.validation.constraints import constraint_rejections
from fixer.validation.elements import misfit
from fixer.validation.elsewhere import told_by_all
from fixer.validation.files import file_rejections
from fixer.validation.foreign import foreign_rejections
from fixer.validation.functions import function_rejections
from fixer.validation.indexes import index_rejections
from fixer.validation.instances import instance_rejections
from fixer.validation.items import item_rejections
from fixer.validation.iterators import iterator_rejections
from fixer.validation.json_texts import json_rejections
from fixer.validation.keys import key_rejections
from fixer.validation.language import own_block_rejections
from fixer.validation.legacy import legacy_rejections
from fixer.validation.mismatches import mismatch
from fixer.validation.names import reference_rejections
from fixer.validation.nearest import nearest
from fixer.validation.objects import ADVICE, shortfall
from fixer.validation.operands import operand_rejections
from fixer.validation.outputs import output_type
from fixer.validation.parts import wrong_part
from fixer.validation.primitives import primitive_rejections
from fixer.validation.providers import is_of_aws, usual_schemas_for, usual_schemas_of
from fixer.validation.rejection import UNDECLARED, Kind, Rejection
from fixer.validation.repetitions import repetition_rejections
from fixer.validation.roots import root_rejections
from fixer.validation.scopes import scope_rejections
from fixer.validation.scripts import script_rejections
from fixer.validation.sensitive import sensitive_rejections
from fixer.validation.splats import splat_rejections
from fixer.validation.static import static_rejections
from fixer.validation.templates import template_rejections
from fixer.validation.truths import truth_rejections
from fixer.validation.types import variable_type
from fixer.validation.variables import variable_rejections
from fixer.validation.version_6 import by_version, held

_OF_NAMES: Final = (Kind.UNDECLARED_RESOURCE, Kind.NOT_REPEATED)
_OF_RESULTS: Final = (Kind.CONDITIONAL,)
_READ: Final = re.compile(r"(?:local|var)\.[A-Za-z_][\w-]*")
_OUTPUT: Final = re.compile(r"\bmodule\.[A-Za-z_][\w-]*(?:\[[^\[\]]*\])?\.[A-Za-z_][\w-]*")
_WHOLE: Final = re.compile(r"[=\[,][ \t]*((?:data\.)?[a-z0-9]+_\w+\.[A-Za-z_][\w-]*)(?![\w.-])")


def rejections(module: Module) -> tuple[Rejection, ...]:
    """What Terraform would reject in a module, by file and place."""
    return module.once(_all)


def rejections_of(module: Module, *kinds: Kind) -> tuple[Rejection, ...]:
    """Those of some kinds."""
    return tuple([found for found in rejections(module) if found.kind in kinds])


def held_back(module: Module) -> Iterator[Rejection]:
    """The arguments that version 5 of the AWS provider has not and 6 has, where either may be taken.

    They are not rejected, and told only where something is right in both versions: it can be put in their place.
    """
    rejections(module)
    for found in module.once(held):
        if found.kind in (Kind.UNSUPPORTED_ARGUMENT, Kind.READ_ONLY) and found.declaration.source.is_editable:
            said = f'Version 5 of the provider, which the constraint on it allows as well, has no "{found.name}" here.'
            if found.kind is Kind.READ_ONLY:
                said = f'In version 5 of the provider, which is allowed as well, "{found.name}" can only be read.'
            yield found._replace(detail=said)


def undeclared(module: Module) -> Iterator[Rejection]:
    """Those of references to what is not there: of a module around, all else takes too long to tell."""
    told = _told_once(module.once(_of_references))
    return (found for found in told if found.kind in UNDECLARED and told_by_all(module, found))


def _of_references(module: Module) -> tuple[Rejection, ...]:
    found = [
        *reference_rejections(module),
        *root_rejections(module),
        *iterator_rejections(module),
        *scope_rejections(module),
        *alone_rejections(module),
        *foreign_rejections(module),
        *script_rejections(module),
    ]
    return tuple(found)


def _all(module: Module) -> tuple[Rejection, ...]:
    found = [
        *_typed(module),
        *_configured(module),
        *own_block_rejections(module),
        *backend_rejections(module),
        *constraint_rejections(module),
        *static_rejections(module),
        *sensitive_rejections(module),
        *module.once(_of_references),
        *conditional_rejections(module),
        *repetition_rejections(module),
        *configuration_rejections(module),
        *call_rejections(module),
        *legacy_rejections(module),
        *_defaults(module),
        *file_rejections(module),
        *template_rejections(module),
        *function_rejections(module),
        *argument_rejections(module),
        *operand_rejections(module),
        *truth_rejections(module),
        *json_rejections(module),
        *key_rejections(module),
        *index_rejections(module),
        *splat_rejections(module),
        *instance_rejections(module),
        *item_rejections(module),
        *variable_rejections(module),
        *primitive_rejections(module),
        *check_rejections(module),
    ]
    told = [one._replace(rejected_by=rejected_by(module, one)) for one in _told_once(found) if told_by_all(module, one)]
    return tuple(sorted(told, key=lambda one: (one.declaration.source.name, one.node.start, one.name)))


def _told_once(found: Sequence[Rejection]) -> Iterator[Rejection]:
    """The rejections without those of a reference of which more is known: that it means the item of a dynamic block, or
    is for another program; and without those of results of a condition of which it is known what they should be, or
    which nothing evaluates, since there is no such argument.
    """
    more = {
        Kind.INVALID_REFERENCE: _OF_NAMES,
        Kind.ITERATOR: _OF_NAMES,
        Kind.TYPE: _OF_RESULTS,
        Kind.UNSUPPORTED_ARGUMENT: _OF_RESULTS,
    }
    known = [one for one in found if one.kind in more]
    for one in found:
        if one.kind not in (*_OF_NAMES, Kind.CONDITIONAL) or not any(
            one.kind in more[other.kind] and _is_of(one, other) for other in known
        ):
            yield one


def _is_of(one: Rejection, other: Rejection) -> bool:
    """Whether a rejection is of what another one tells more of: a part of that, or a condition that it is part of."""
    if other.declaration.source is not one.declaration.source:
        return False
    is_part = other.node.start <= one.node.start < other.node.end
    return is_part or (one.kind is Kind.CONDITIONAL and one.node.start <= other.node.start < one.node.end)


def _typed(module: Module) -> Iterator[Rejection]:
    for kind in ("resource", "data"):
        for declaration in module.declarations(kind):
            if declaration.source.is_override or len(declaration.block.labels) != 2:
                continue
            schemas = usual_schemas_of(module, declaration)
            if schemas is not None:
                found = tuple(_of(module, declaration, schemas))
                yield from by_version(module, declaration, found, _of) if is_of_aws(schemas) else found


def _configured(module: Module) -> Iterator[Rejection]:
    """The configurations of providers."""
    for provider in module.declarations("provider"):
        schemas = usual_schemas_for(module, provider.type) if not provider.source.is_override else None
        # What a provider takes has grown from one version to the next, of AWS within these.
        if schemas is not None and schemas.has("provider", provider.type):
            found = tuple(_of(module, provider, schemas))
            yield from by_version(module, provider, found, _of) if is_of_aws(schemas) else found


def _of(module: Module, declaration: Declaration, schemas: Schemas) -> Iterator[Rejection]:
    type_ = declaration.type
    schema = schemas.find(declaration.kind, type_)
    if schema is not None:
        # Most blocks are right, and stay as they are through all passes, and so does what they are right by.
        right = module.lasting.setdefault((schemas.source, schemas.version), set())
        block = declaration.block
        text = declaration.source.text[block.start : block.end]
        text += _behind(module, text)
        if text not in right:
            found = tuple(block_rejections(module, declaration, schema))
            if not found and not _waits(module, text):
                right.add(text)
            yield from found
        return
    provider = schemas.source.removeprefix("registry.terraform.io/")
    is_data = declaration.kind == "data"
    kind, what = (Kind.DATA_SOURCE, "data source") if is_data else (Kind.RESOURCE_TYPE, "resource type")
    said = f'The provider {provider} does not support {what} "{type_}".'
    if schemas.find("resource" if is_data else "data", type_) is not None:
        said += f' Did you intend to use the {"managed resource type" if is_data else "data source"} "{type_}"?'
    elif near := nearest(type_, schemas.types(declaration.kind)):
        said += f' Did you mean "{near}"?'
    yield Rejection(kind, declaration, declaration.block, type_, said)


def _waits(module: Module, text: str) -> bool:
    """Whether a block refers to the whole of what is not declared yet: what it is then may be of the wrong type."""
    return any(module.find(found[1]) is None for found in _WHOLE.finditer(text))


def _defaults(module: Module) -> Iterator[Rejection]:
    """Defaults that are not of their variables' types.

    Source: https://developer.hashicorp.com/terraform/language/values/variables#type-constraints
    """
    for variable in module.declarations("variable"):
        default = variable.attribute("default")
        if default is not None and default.value_code != "null":
            said = "This default value is not compatible with the variable's type constraint:"
            found = mismatch(module, default, variable_type(module, variable.name) or "*")
            if (part := wrong_part(module, variable.attribute("type"), default)) is not None:
                said = f"{said} {part.place}{part.path}{part.said}."
                yield Rejection(Kind.TYPE, variable, part.node, "default", said, variable.body, wanted=part.wanted)
            elif found is not None:
                said = f"{said} {found.said}."
                yield Rejection(Kind.TYPE, variable, found.node, "default", said, variable.body, wanted=found.wanted)
            elif (lacks := shortfall(variable.attribute("type"), default)) is not None:
                said = (
                    f"This default value is not compatible with the variable's type constraint: {lacks.said}. {ADVICE}"
                )
                yield Rejection(Kind.OBJECT_LACKS, variable, lacks.node, "default", said, variable.body)
            elif (apart := misfit(variable.attribute("type"), default)) is not None:
                said = f"This default value is not compatible with the variable's type constraint: {apart.said}."
                wanted = "said in part" if apart.is_partial else "one type"
                wanted = "any" if apart.node is default.value and apart.is_of_any else wanted
                yield Rejection(Kind.TYPE, variable, apart.node, "default", said, variable.body, wanted=wanted)


def _behind(module: Module, text: str) -> str:
    """The types and defaults of the variables that a text reads, the values of its locals, what those read, and the
    types of the outputs that it reads of modules.
    """
    said: dict[str, str] = {}
    known = module.once(_read_before)
    waiting = set(_READ.findall(text))
    while waiting:
        name = waiting.pop()
        if name not in known:
            known[name] = _type_or_value(module, name)
        if name not in said:
            said[name] = known[name]
            if name.startswith("local."):
                waiting.update(_READ.findall(known[name]))
    said.update(_outputs(module, text))
    return "".join([f"{name}={code}" for name, code in sorted(said.items())])


def _outputs(module: Module, text: str) -> Iterator[tuple[str, str]]:
    """The outputs of modules that a text reads, with their types."""
    for code in set(_OUTPUT.findall(text)):
        read = hcl.parse_expression(code)
        if isinstance(read, hcl.Traversal) and (type_ := output_type(module, read)):
            yield code, type_


def _read_before(_: Module) -> dict[str, str]:
    """The types and defaults of variables and the values of locals, as far as somebody has asked."""
    return {}


def _type_or_value(module: Module, name: str) -> str:
    kind, _, short = name.partition(".")
    if kind == "local":
        local = module.locals.get(short)
        return local.value_code if local is not None else ""
    declared = module.find(name)
    said = [declared.attribute(part) for part in ("type", "default")] if declared is not None else []
    return " ".join([part.value_code for part in said if part is not None])
