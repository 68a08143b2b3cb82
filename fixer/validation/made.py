"""Files that the module itself makes: what is to be read in their place.

Terraform calls the functions that read files before it makes any.
Sources: https://developer.hashicorp.com/terraform/language/functions/file,
https://registry.terraform.io/providers/hashicorp/archive/latest/docs/data-sources/file,
https://registry.terraform.io/providers/hashicorp/local/latest/docs/resources/file
"""

import re
from collections.abc import Iterator
from posixpath import normpath
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, resolved

# The arguments that hold the path of what is made.
_PATHS: Final = {"archive_file": "output_path", "local_file": "filename", "local_sensitive_file": "filename"}
_PATH: Final = re.compile(r'(?:pathexpand\(\s*)?"(\$\{path\.(?:module|root)\}/)?([^"$\n]+)"\s*\)?')
# The attributes that hold what a function works out of a file, without what they begin with.
_HASHES: Final = {
    "filebase64sha256": "base64sha256",
    "filebase64sha512": "base64sha512",
    "filemd5": "md5",
    "filesha1": "sha",
    "filesha256": "sha256",
    "filesha512": "sha512",
}


def instead_of(module: Module, reader: Declaration, function: str, path: str, *, of_module: bool | None) -> str:
    """What to use in place of a call that reads a file which the module makes, and what makes it; empty if nothing is
    known to.

    `reader` is the block that the call stands in. `of_module`: the path has to be one of the module's folder, or has
    not to; None where that is the same.
    """
    maker = maker_of(module, reader, path, of_module=of_module)
    if maker is None:
        return ""
    is_of_reader = any(one.address == maker.address for one, _ in module.readers(reader.address))
    # What is made of the reader cannot be read there in any form.
    use = f", of what {reader.address} gives" if is_of_reader else _use(maker, function)
    return f"{maker.address} makes it, later than it is read here{use}"


def maker_of(module: Module, reader: Declaration, path: str, *, of_module: bool | None) -> Declaration | None:
    """What makes the file that a block reads, but the block itself; None where nothing is known to."""
    for maker in _makers(module):
        found = _PATH.fullmatch(_code(module, maker))
        if found is None or maker.address == reader.address:
            continue
        is_same_start = of_module is None or of_module == ("module" in (found[1] or ""))
        if is_same_start and normpath(found[2]) == normpath(path):
            return maker
    return None


def _makers(module: Module) -> Iterator[Declaration]:
    yield from module.data("archive_file")
    yield from module.resources(*_PATHS)


def _code(module: Module, maker: Declaration) -> str:
    value = resolved(module, maker.value(_PATHS[maker.type]))
    return value.code if value is not None else ""


def _use(maker: Declaration, function: str) -> str:
    is_archive = maker.type == "archive_file"
    own = maker.address if maker.shape.kind == "single" else ""
    if function in _HASHES:
        # What is `output_sha` of an archive is `content_sha1` of a file.
        of_file = "sha1" if function == "filesha1" else _HASHES[function]
        name = f"output_{_HASHES[function]}" if is_archive else f"content_{of_file}"
        return f": use {own}.{name}" if own else f": use its {name}"
    content = maker.attribute("content")
    if function == "templatefile" and not is_archive:
        return ": put its text into a file that is there from the start"
    if function not in ("file", "filebase64") or content is None or is_archive:
        return ""
    value = content.value
    is_whole = isinstance(value, hcl.Traversal) and not re.search(r"\b(?:each|count|self)\.", content.value_code)
    code = content.value_code if is_whole else f"{own}.content" if own else ""
    if not code:
        return ": use its content"
    return f": use {code}" if function == "file" else f": use base64encode({code})"
