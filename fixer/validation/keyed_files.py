"""Files that each instance of something reads by its key, and that are not there.

Terraform knows the keys when it plans, and says then what it says of a path that is written out when it validates.
Sources: https://developer.hashicorp.com/terraform/language/functions/file and
https://developer.hashicorp.com/terraform/language/meta-arguments/for_each#the-each-object
"""

import re
from collections.abc import Iterator
from posixpath import normpath
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, relatives, resolved
from fixer.validation.evaluated import is_evaluated
from fixer.validation.files import READING, advice_on, said_of
from fixer.validation.instance_keys import instance_keys
from fixer.validation.rejection import Kind, Rejection

_CALL: Final = re.compile(
    rf'\b({"|".join(READING)})\([ \t]*"(\$\{{path\.(?:module|root)\}}/)?'
    r'([^"$\n]*)\$\{[ \t]*each\.(key|value)[ \t]*\}([^"$\n]*)"'
)
_EACH: Final = re.compile(r'file\w*\([ \t]*"[^"\n]*\$\{[ \t]*each\.')
# What makes files, by the argument that holds the path, or by a program, which may make any.
_PATHS: Final = {"archive_file": "output_path", "local_file": "filename", "local_sensitive_file": "filename"}
_PROGRAMS: Final = ("external", "null_resource", "terraform_data")
_TWO: Final = 2


def keyed_file_rejections(module: Module) -> Iterator[Rejection]:
    """Calls of functions that read a file of each key, in an answer, where one is missing or more.

    In a folder they may be made before Terraform is run. What the module may make is left alone.
    """
    if module.surroundings.kind != "answer" or relatives(module).above or module.problems:
        return
    for source in module.sources.values():
        if not source.is_configuration or not _EACH.search(source.text):
            continue
        for found in _CALL.finditer(source.text):
            block = source.item_at(found.start())
            if block is None or not is_evaluated(module, block, found.start()) or _may_be_made(module, found[5]):
                continue
            declaration = Declaration(source, block)
            if missing := _missing(module, declaration, found):
                node = source.stretch(found.start(), found.end())
                listed = ", ".join(f'"{path}"' for path in missing[1:])
                said = said_of(found[1], missing[0])
                also = f" ({listed} {'are' if len(missing) > _TWO else 'is'} missing, too)" if listed else ""
                said = f"{said}{also}; {advice_on(missing[0], is_elsewhere=False)}"
                yield Rejection(Kind.FILE_ABSENT, declaration, node, missing[0], said)


def _may_be_made(module: Module, ending: str) -> bool:
    """Whether the module may make files whose paths end so."""
    if module.data(*_PROGRAMS) or module.resources(*_PROGRAMS):
        return True
    extension = ending[ending.rfind(".") :] if "." in ending else ""
    paths = [one.value_code(_PATHS[one.type]) for one in (*module.data(*_PATHS), *module.resources(*_PATHS))]
    return any(not extension or not path.endswith('"') or path.endswith(f'{extension}"') for path in paths)


def _missing(module: Module, declaration: Declaration, found: re.Match[str]) -> list[str]:
    """The files of all keys that are not there."""
    _, start, before, which, after = found.groups()
    if not start and before.startswith(("/", "~")):
        return []
    if which == "value" and not _is_set(module, declaration):
        return []
    keys = instance_keys(module, declaration) or ()
    paths = [f"{before}{key}{after}" for key in sorted(keys)]
    return [path for path in paths if not module.surroundings.exists(normpath(path))]


def _is_set(module: Module, declaration: Declaration) -> bool:
    """Whether the values of what something is made for are its keys."""
    over = resolved(module, declaration.value("for_each"))
    return isinstance(over, hcl.FunctionCall) and over.name == "toset"
