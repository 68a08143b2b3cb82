"""The workspace in the place of a state, which the backend adds by itself.

Sources: https://developer.hashicorp.com/terraform/language/backend/s3#workspace_key_prefix (the state of a workspace is
at `env:/WORKSPACE/KEY`), https://developer.hashicorp.com/terraform/language/backend/gcs#prefix (at
`PREFIX/WORKSPACE.tfstate`) and https://github.com/hashicorp/terraform/blob/v1.11.0/internal/backend/remote-state/azure
(at `KEYenv:WORKSPACE`)
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module
from fixer.validation import Rejection

_PLACES: Final = {"azurerm": "key", "gcs": "prefix", "s3": "key"}
_WORKSPACE: Final = r"\$\{\s*terraform\.workspace\s*\}"
# A folder of that name, a part behind another, or one before another.
_PARTS: Final = (
    re.compile(rf"/{_WORKSPACE}(?=/|\Z)"),
    re.compile(rf"\A{_WORKSPACE}/"),
    re.compile(rf"(?<=[^/])[-_.]{_WORKSPACE}(?=[-_./]|\Z)"),
    re.compile(rf"(?:(?<=/)|\A){_WORKSPACE}[-_]"),
)


def without_workspace(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """The place of the state without the workspace, where nothing else in it has to be evaluated.

    Where it is written elsewhere, too, somebody reads the state there, and would not find it any more.
    """
    item, declaration = found.node, found.declaration
    if not isinstance(item, hcl.Attribute) or not isinstance(item.value, hcl.Template) or item.value.is_heredoc:
        return
    backends = [one for one in declaration.body.blocks("backend") if item in one.body.attributes]
    if len(backends) != 1 or _PLACES.get("".join(backends[0].labels)) != item.name:
        return
    written = text = item.value_code.strip()[1:-1]
    for part in _PARTS:
        text = part.sub("", text)
    if not text or "${" in text or "%{" in text or '"' in text or text.startswith("env:"):
        return
    if _times(module, written) > 1:
        said = f"{found.message} {written} is read elsewhere, too: the state and what reads it have to move together"
        yield Refusal(declaration.source, item, said)
        return
    code = f'"{text}"'
    said = f"{found.message} It is {code}: the backend keeps the states of workspaces apart by itself"
    yield Fix(declaration.source, item, said, (Replace(declaration.source, item.value, code),))


def _times(module: Module, text: str) -> int:
    """How often a text stands in the module, whatever blanks are in it."""
    wanted = "".join(text.split())
    return sum("".join(source.text.split()).count(wanted) for source in module.sources.values())
