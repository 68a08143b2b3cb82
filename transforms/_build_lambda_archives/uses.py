"""Who uses a zip, and the edits that make it read an archive instead."""

from collections.abc import Iterator
from typing import NamedTuple

from fixer import hcl
from fixer.engine import Edit, Insert, Replace
from fixer.module import Declaration, Module, known_string, node_references, resolved, target
from transforms._build_lambda_archives.zips import ARCHIVE, Zip, zip_of

FUNCTION = "aws_lambda_function"
LAYER = "aws_lambda_layer_version"
OBJECTS = ("aws_s3_object", "aws_s3_bucket_object")
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


def uses(module: Module) -> Iterator[Use]:
    """Everything that names a zip by a literal path."""
    # A declaration that an override file changes is not known from its own text.
    overridden = {d.address for d in module.resources(FUNCTION, LAYER, *OBJECTS) if d.source.is_override}
    for type_, name in ((FUNCTION, "filename"), (LAYER, "filename"), *[(type_, "source") for type_ in OBJECTS]):
        for owner in module.resources(type_):
            attribute = owner.attribute(name)
            if attribute is None or owner.address in overridden:
                continue
            wanted = zip_of(module, attribute.value)
            if wanted is None:
                continue
            functions = (owner,) if type_ == FUNCTION else ()
            yield Use(owner, attribute, wanted, _readers(module, owner) if type_ in OBJECTS else functions)


def _readers(module: Module, stored: Declaration) -> tuple[Declaration, ...]:
    """The functions whose code an S3 object is."""
    key = known_string(module, stored.value("key"))
    found = []
    for function in module.resources(FUNCTION):
        s3_key = function.value("s3_key")
        reference = target(module, s3_key)
        if (reference and reference.address == stored.address) or (key and known_string(module, s3_key) == key):
            found.append(function)
    return tuple(found)


def archive_read(module: Module, use: Use) -> str:
    """The code of the archive that the hash beside a zip's path is of, instance and all; empty if it is of none."""
    value = use.owner.value("source_code_hash") or use.owner.value("source_hash") or use.owner.value("etag")
    reference = target(module, value)
    if reference is None or not reference.attribute.startswith("output_") or not isinstance(value, hcl.Traversal):
        return ""
    names = reference.names[1:] if reference.names[0] == "data" else reference.names
    if names[0] != ARCHIVE or module.find(reference.address) is None:
        return ""
    return value.code.strip().rpartition(".")[0]


def edits_of(module: Module, use: Use, archive: str) -> Iterator[Edit]:
    """The edits by which a use reads an archive."""
    owner, attribute = use.owner, use.attribute
    yield Replace(owner.source, attribute.value, f"{archive}.output_path")
    if owner.type in OBJECTS:
        for declaration in (owner, *use.functions):
            yield from _hashes(module, declaration, use.wanted, archive)
        return
    if owner.attribute("source_code_hash") is None:
        if not _is_ignored(owner):
            yield Insert(owner.source, attribute, f"source_code_hash = {archive}.output_base64sha256\n")
        return
    yield from _hashes(module, owner, use.wanted, archive)


def _hashes(module: Module, declaration: Declaration, wanted: Zip, archive: str) -> Iterator[Edit]:
    """The edits of the arguments that hold a hash of the zip."""
    for name in ("source_code_hash", "source_hash", "etag"):
        attribute = declaration.attribute(name)
        if attribute is None:
            continue
        value = resolved(module, attribute.value)
        calls = list(_calls(module, value, wanted))
        others = [r for r in node_references(attribute.value) if r.names[0] not in ("path", "local")]
        if others:
            # The hash is a part of something else, such as a condition.
            for call in calls if value is attribute.value else ():
                yield Replace(declaration.source, call, f"{archive}.{_HASHES[call.name]}")
        elif calls or (name == "source_code_hash" and declaration.type not in OBJECTS):
            made = _HASHES[calls[0].name] if calls else "output_base64sha256"
            yield Replace(declaration.source, attribute.value, f"{archive}.{made}")


def _calls(module: Module, value: hcl.Expression | None, wanted: Zip) -> Iterator[hcl.FunctionCall]:
    """The calls in a value that work out a hash of the zip."""
    for node in hcl.walk(value) if value else ():
        if isinstance(node, hcl.FunctionCall) and node.name in _HASHES and len(node.arguments) == 1:
            named = zip_of(module, node.arguments[0].value)
            if named is not None and named.path == wanted.path:
                yield node


def _is_ignored(owner: Declaration) -> bool:
    """Whether changes of the code are left to others."""
    for lifecycle in owner.body.blocks("lifecycle"):
        ignored = lifecycle.body.attribute("ignore_changes")
        if ignored is not None:
            names = {name for element in _elements(ignored.value) for name in (element.code.strip(),)}
            return bool(names & {"all", "filename", "source_code_hash"})
    return False


def _elements(value: hcl.Expression) -> tuple[hcl.Expression, ...]:
    return tuple([element.value for element in value.elements]) if isinstance(value, hcl.TupleCons) else (value,)
