"""Files that the configuration reads and that are not there.

Terraform evaluates these functions when it validates, if their argument is known then.
Source: https://developer.hashicorp.com/terraform/language/functions/file
"""

import re
from collections.abc import Iterator
from posixpath import normpath
from typing import Final

from fixer.module import Declaration, Module, relatives
from fixer.validation.evaluated import is_evaluated
from fixer.validation.made import instead_of
from fixer.validation.rejection import Kind, Rejection

READING: Final = (
    "file",
    "filebase64",
    "filebase64sha256",
    "filebase64sha512",
    "filemd5",
    "filesha1",
    "filesha256",
    "filesha512",
    "templatefile",
)
_CALL: Final = re.compile(
    rf"\b({'|'.join(READING)})\("
    r'[ \t]*(?:pathexpand\([ \t]*)?"(\$\{path\.(?:module|root)\}/)?([^"$\n]+)"'
)
# What starts with a word as it stands is searched for fast, and seldom found.
_ANY: Final = re.compile(r'file\w*\([ \t]*(?:pathexpand\([ \t]*)?"')


def file_rejections(module: Module) -> Iterator[Rejection]:
    """Calls of functions that read a file by a name that is written out, where no such file is.

    In a called module, names count that say they are relative to it; others are relative to who calls, but for those
    of the machine that Terraform runs on. What is only evaluated where the file is there, or is tried, is left alone.
    """
    is_called: bool | None = None
    for source in module.sources.values():
        if not source.is_configuration or not _ANY.search(source.text):
            continue
        for found in _CALL.finditer(source.text):
            function, start, path = found.groups()
            block = source.item_at(found.start())
            if block is None or module.surroundings.exists(normpath(path)):
                continue
            is_elsewhere = not start and path.startswith(("/", "~"))
            if not is_evaluated(module, block, found.start()):
                continue
            if is_called is None:
                is_called = bool(relatives(module).above)
            if is_called and not is_elsewhere and "module" not in (start or ""):
                continue
            node = source.stretch(found.start(), found.end())
            of_module = "module" in (start or "") if is_called else None
            made = instead_of(module, Declaration(source, block), function, path, of_module=of_module)
            said = f"{said_of(function, path)}; {made or advice_on(path, is_elsewhere=is_elsewhere)}"
            yield Rejection(Kind.FILE_ABSENT, Declaration(source, block), node, path, said)


def said_of(function: str, path: str) -> str:
    """What Terraform says, and who reads the file: what reads its text looks first, what works out a hash opens it."""
    if function in ("file", "filebase64", "templatefile"):
        return f'Invalid value for "path" parameter: no file exists at "{path}"; {function}() reads it'
    return f'Call to function "{function}" failed: open {path}: no such file or directory'


def advice_on(path: str, *, is_elsewhere: bool) -> str:
    """What to do about a file that is not there."""
    if is_elsewhere:
        return "it would be one of the machine that Terraform runs on; take its text from a variable"
    return "supply it, or make it with an archive_file" if path.endswith(".zip") else "supply it"
