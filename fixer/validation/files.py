"""Files that the configuration reads and that are not there.

Terraform evaluates these functions when it validates, if their argument is known then.
Source: https://developer.hashicorp.com/terraform/language/functions/file
"""

import re
from collections.abc import Iterator
from posixpath import normpath
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module
from fixer.validation.rejection import Kind, Rejection

_CALL: Final = re.compile(
    r"\b(?:file|filebase64|filebase64sha256|filebase64sha512|filemd5|filesha1|filesha256|filesha512|templatefile)\("
    r'[ \t]*"(?:\$\{path\.(?:module|root)\}/)?([^"$\n]+)"'
)


def file_rejections(module: Module) -> Iterator[Rejection]:
    """Calls of functions that read a file by a name that is written out, where no such file is."""
    for source in module.sources.values():
        if not source.is_configuration:
            continue
        for found in _CALL.finditer(source.text):
            if module.surroundings.exists(normpath(found[1])) or _is_comment(source.text, found.start()):
                continue
            block = source.item_at(found.start())
            if block is not None:
                node = hcl.Variable("", found[0], start=found.start(), end=found.end())
                said = f'Invalid value for "path" parameter: no file exists at "{found[1]}"; supply it'
                yield Rejection(Kind.FILE_ABSENT, Declaration(source, block), node, found[1], said)


def _is_comment(text: str, offset: int) -> bool:
    return text[text.rfind("\n", 0, offset) + 1 : offset].lstrip().startswith(("#", "//"))
