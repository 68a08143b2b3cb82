"""Who uses a zip, and the edits that make it read an archive instead."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from fixer import hcl
from fixer.engine import Edit, Insert, Replace
from fixer.module import SINGLE, Declaration, Module, Reference, known_string, node_references, resolved, target
from transforms._build_lambda_archives.zips import ARCHIVE, Zip, zip_of
from transforms._optional_files.guard import guard

FUNCTION = "aws_lambda_function"
LAYER = "aws_lambda_layer_version"
OBJECTS = ("aws_s3_object", "aws_s3_bucket_object")
# Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/synthetics_canary#zip_file
CANARY = "aws_synthetics_canary"
OF_CANARY = "tffix does not write the script of a canary"
# Where a type names its zip, if not in `filename`.
_ARGUMENTS = {CANARY: "zip_file", **dict.fromkeys(OBJECTS, "source")}
# What an archive knows of its zip in place of what a function would work out of the file.
_HASHES = {
    "filebase64sha256": "output_base64sha256",
    "filebase64sha512": "output_base64sha512",
    "filemd5": "output_md5",
    "filesha1": "output_sha",
    "filesha256": "output_sha256",
    "filesha512": "output_sha512",
}


class Use(NamedTuple):
    """A declaration that names a zip, in one of its arguments, and the functions that run what it holds."""

    owner: Declaration
    attribute: hcl.Attribute
    wanted: Zip
    functions: tuple[Declaration, ...] = ()


def uses(module: Module) -> list[Use]:
    """Everything that names a zip by a literal path, but for what is only made where that is there."""
    found: list[Use] = []
    for owner in module.resources(FUNCTION, LAYER, CANARY, *OBJECTS):
        attribute = owner.attribute(_ARGUMENTS.get(owner.type, "filename"))
        if attribute is None or not _may_name(attribute):
            continue
        wanted = zip_of(module, attribute.value)
        if wanted is not None:
            functions = (owner,) if owner.type == FUNCTION else readers_of(module, owner)
            found.append(Use(owner, attribute, wanted, functions))
    stored = {function.address for use in found for function in use.functions}
    for owner in module.resources(FUNCTION):
        attribute = owner.attribute("source_code_hash") if owner.attribute("s3_key") else None
        if attribute is None or owner.address in stored or not _may_name(attribute):
            continue
        named = [zip_of(module, call.arguments[0].value) for call in _hash_calls(module, attribute.value)]
        found += [Use(owner, attribute, wanted) for wanted in named if wanted is not None]
    # A declaration that an override file changes is not known from its own text.
    overridden = {d.address for d in module.resources(FUNCTION, LAYER, CANARY, *OBJECTS) if d.source.is_override}
    may_lack = module.mentions("fileexists(")
    return [
        use
        for use in found
        if use.owner.address not in overridden and not (may_lack and guard(module, use.owner, use.attribute.value))
    ]


def _may_name(attribute: hcl.Attribute) -> bool:
    return ".zip" in attribute.value_code.lower() or "local." in attribute.value_code


def readers_of(module: Module, stored: Declaration) -> tuple[Declaration, ...]:
    """The functions whose code an S3 object is."""
    key = known_string(module, stored.value("key"))
    found = []
    for function in module.resources(FUNCTION):
        s3_key = function.value("s3_key")
        reference = target(module, s3_key)
        if (reference and reference.address == stored.address) or (key and known_string(module, s3_key) == key):
            found.append(function)
    return tuple(found)


def is_run_by_canary(module: Module, stored: Declaration) -> bool:
    """Whether a canary reads an S3 object or an archive, for the script that it runs."""
    named = re.compile(rf"(?<![\w.-]){re.escape(stored.address)}(?![\w-])")
    return any(named.search(canary.block.code) for canary in module.resources(CANARY))


def archive_read(module: Module, use: Use) -> str:
    """The code of the archive that a use reads or waits for already, instance and all; empty if there is none."""
    if use.attribute.name == "source_code_hash":
        return ""
    for name in ("source_code_hash", "source_hash", "etag"):
        value = use.owner.value(name)
        reference = target(module, value) if isinstance(value, hcl.Traversal) else None
        if value and reference and reference.attribute.startswith("output_") and _is_archive(module, reference):
            return value.code.strip().rpartition(".")[0]
    waits = use.owner.value("depends_on")
    found = [reference for reference in node_references(waits) if _is_archive(module, reference)] if waits else []
    return found[0].address if len(found) == 1 else ""


def _is_archive(module: Module, reference: Reference) -> bool:
    names = reference.names[1:] if reference.names[0] == "data" else reference.names
    found = module.find(reference.address)
    return names[0] == ARCHIVE and found is not None and (found.shape is SINGLE or reference.attribute != "")


def edits_of(module: Module, use: Use, archive: str) -> Iterator[Edit]:
    """The edits by which a use reads an archive."""
    owner, attribute = use.owner, use.attribute
    yield Replace(owner.source, attribute.value, f"{archive}.output_path")
    if owner.type in OBJECTS:
        for declaration in (owner, *use.functions):
            yield from _hash_edits(module, declaration, use.wanted, archive)
        return
    if owner.type == CANARY:
        return
    if owner.attribute("source_code_hash") is None:
        if not _is_ignored(owner):
            yield Insert(owner.source, attribute, f"source_code_hash = {archive}.output_base64sha256\n")
        return
    yield from _hash_edits(module, owner, use.wanted, archive)


def _hash_edits(module: Module, declaration: Declaration, wanted: Zip, archive: str) -> Iterator[Edit]:
    """The edits of the arguments that hold a hash of the zip."""
    for name in ("source_code_hash", "source_hash", "etag"):
        attribute = declaration.attribute(name)
        if attribute is None:
            continue
        calls = [call for call in _hash_calls(module, attribute.value) if _hashes(module, call, wanted)]
        others = [r for r in node_references(attribute.value) if not _is_of_files(module, r)]
        if others:
            # The hash is a part of something else, such as a condition.
            for call in calls if resolved(module, attribute.value) is attribute.value else ():
                yield Replace(declaration.source, call, f"{archive}.{_HASHES[call.name]}")
        elif calls or (name == "source_code_hash" and declaration.type not in OBJECTS):
            made = _HASHES[calls[0].name] if calls else "output_base64sha256"
            yield Replace(declaration.source, attribute.value, f"{archive}.{made}")


def _hash_calls(module: Module, value: hcl.Expression | None) -> list[hcl.FunctionCall]:
    """The calls in a value that work out the hash of a file, locals followed."""
    value = resolved(module, value)
    nodes = hcl.walk(value) if value else ()
    return [n for n in nodes if isinstance(n, hcl.FunctionCall) and n.name in _HASHES and len(n.arguments) == 1]


def _is_of_files(module: Module, reference: Reference) -> bool:
    """Whether a reference is a path's, a local's, or one to an archive that nobody declares."""
    if reference.address.startswith(f"data.{ARCHIVE}."):
        return module.find(reference.address) is None
    return reference.names[0] in ("path", "local")


def _hashes(module: Module, call: hcl.FunctionCall, wanted: Zip) -> bool:
    named = zip_of(module, call.arguments[0].value)
    return named is not None and named.path == wanted.path


def _is_ignored(owner: Declaration) -> bool:
    """Whether changes of the code are left to others."""
    for lifecycle in owner.body.blocks("lifecycle"):
        ignored = lifecycle.body.attribute("ignore_changes")
        if ignored is not None:
            names = re.findall(r"\w+", ignored.value_code)
            return not {"all", "filename", "source_code_hash"}.isdisjoint(names)
    return False
