"""What the calling module has under the name that a template reads."""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, references, resolved
from fixer.validation import schema_of

# What every account and region tells of itself, by how templates call it.
_OWN: Final = {
    "region": ("aws_region", "name"),
    "aws_region": ("aws_region", "name"),
    "account_id": ("aws_caller_identity", "account_id"),
    "aws_account_id": ("aws_caller_identity", "account_id"),
}
_ATTRIBUTES: Final = ("arn", "dns_name", "endpoint", "id", "name", "url")
_COLLECTION: Final = re.compile(r"(?:list|map|object|set|tuple)\b")


def counterparts(module: Module, caller: Declaration, name: str) -> tuple[str, ...]:
    """What may be handed over for a name: of the same name, or else what alone can be called so."""
    lower = name.lower()
    found = tuple(_named(module, caller, name)) or (tuple(_named(module, caller, lower)) if name.isupper() else ())
    if not found and lower in _OWN:
        found = tuple(_own(module, caller, lower))
    return found or tuple(_attributes(module, caller, lower))


def is_collection(module: Module, code: str) -> bool | None:
    """Whether what is handed over is a list or the like; None where that cannot be told."""
    root, _, name = code.partition(".")
    if root == "var" and (variable := module.find(code)):
        type_ = variable.attribute("type")
        if type_ is not None and type_.value_code != "any":
            return _COLLECTION.match(type_.value_code) is not None
        value = variable.value("default")
    elif root == "local":
        value = resolved(module, module.locals[name].value)
    else:
        return False
    if isinstance(value, hcl.TupleCons | hcl.ObjectCons | hcl.ForExpression):
        return True
    return False if isinstance(value, hcl.Template | hcl.LiteralValue) else None


def _named(module: Module, caller: Declaration, name: str) -> Iterator[str]:
    if module.find(f"var.{name}"):
        yield f"var.{name}"
    if name in module.locals and not _needs(module, f"local.{name}", caller):
        yield f"local.{name}"


def _own(module: Module, caller: Declaration, name: str) -> Iterator[str]:
    type_, attribute = _OWN[name]
    other = name.removeprefix("aws_") if name.startswith("aws_") else f"aws_{name}"
    yield from _named(module, caller, other)
    data = [found for found in module.data(type_) if found.shape.kind == "single"]
    if len(data) == 1 and data[0].attribute("provider") is None:
        yield f"{data[0].address}.{attribute}"


def _attributes(module: Module, caller: Declaration, name: str) -> Iterator[str]:
    """The attribute of the one resource of the type that the name says: `log_group_name`, `db_instance_endpoint`."""
    for said in _ATTRIBUTES:
        kind, attribute = name.removesuffix(f"_{said}"), said
        if kind == name:
            continue
        types = {found.type for found in module.one_of_each_type("resource") if _is_called(found.type, kind)}
        resources = module.resources(*sorted(types))
        if len(resources) != 1 or resources[0].shape.kind != "single":
            continue
        if resources[0].type == "aws_s3_bucket" and attribute == "name":
            attribute = "bucket"
        schema = schema_of(module, resources[0])
        known = schema.argument(attribute) if schema else None
        if known and known.type == "s" and not _needs(module, resources[0].address, caller):
            yield f"{resources[0].address}.{attribute}"


def _is_called(type_: str, kind: str) -> bool:
    return type_ == kind or type_.endswith(f"_{kind}")


def _needs(module: Module, address: str, caller: Declaration) -> bool:
    """Whether what stands at an address depends on the block that would read it."""
    waiting, seen = [address], {address}
    for one in waiting:
        root, _, name = one.partition(".")
        declared = module.find(one)
        if root == "local" and name in module.locals:
            item = module.locals[name]
            if caller.kind == "locals" and caller.block.start <= item.start < caller.block.end:
                # Which of the block's values it is does not matter: another may read it.
                return True
            code = item.value_code
        elif declared is not None and declared.block is not caller.block:
            code = declared.source.text[declared.block.start : declared.block.end]
        elif declared is not None:
            return True
        else:
            continue
        for reference in references(code):
            if reference.address not in seen:
                seen.add(reference.address)
                waiting.append(reference.address)
    return False
