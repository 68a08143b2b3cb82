"""What a reference is meant for whose root is another one's."""

import re
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, node_references
from fixer.validation import Rejection, exports, nearest, rejections
from transforms._correct_references.items import each_named

# How else people call what is `var`, and what is `local`.
_VARIABLES: Final = frozenset({"local", "variable", "variables", "vars"})
_LOCALS: Final = frozenset({"locals"})
# What there is in their place.
# Source: https://developer.hashicorp.com/terraform/language/expressions/references#filesystem-and-workspace-info
_VALUES: Final = {
    "module.path": "path.module",
    "path.modules": "path.module",
    "terraform.env": "terraform.workspace",
    "terraform.workspaces": "terraform.workspace",
    "workspace.name": "terraform.workspace",
}
_PATHS: Final = ("cwd", "module", "root")
_ATTRIBUTE: Final = re.compile(r"(?:\[[^\[\]]*\]|\.\d+|\.\*)?\.([A-Za-z_]\w*)")


def by_root(module: Module, found: Rejection, rest: str) -> str:
    """The reference under its right root; empty where there is none. `rest` is what stands behind the address."""
    address = found.name
    root, _, name = address.partition(".")
    if address in _VALUES:
        return "" if rest else _VALUES[address]
    if root == "path" and not rest and (near := nearest(name, _PATHS, 2)):
        return f"path.{near}"
    if root == "each":
        return each_named(module, found, name, rest)
    if root == "modules" and module.find(f"module.{name}"):
        return f"module.{name}{rest}"
    if root in _VARIABLES and module.find(f"var.{name}"):
        return f"var.{name}{rest}"
    if root in _LOCALS and name in module.locals:
        return f"local.{name}{rest}" if _may_read_locals(found.declaration) else ""
    if root in ("output", "outputs"):
        return _given(module, found, name, rest)
    other = name if root == "data" else f"data.{address}"
    declared = module.find(other) if other.count(".") == 1 + other.startswith("data.") else None
    if declared is None or declared.kind not in ("resource", "data") or not _has(module, declared, rest):
        return ""
    # No resource may refer to itself.
    return "" if declared.block.start == found.declaration.block.start else f"{other}{rest}"


def _may_read_locals(declaration: Declaration) -> bool:
    return declaration.kind != "variable"


def _has(module: Module, declared: Declaration, rest: str) -> bool:
    """Whether a resource or data source has what is read of it."""
    attribute = _ATTRIBUTE.match(rest)
    return attribute is None or exports(module, declared, attribute[1])


def _given(module: Module, found: Rejection, name: str, rest: str) -> str:
    """What the output of a name gives, where a reference stands for it."""
    output = module.find(f"output.{name}")
    value = output.value("value") if output is not None else None
    if output is None or not isinstance(value, hcl.Traversal) or output.block.start == found.declaration.block.start:
        return ""
    if _is_rejected(module, output, value):
        # What it means has to be found out first, and one mistake is not to become two.
        return ""
    code = value.code.strip()
    # Of an output there is its value alone.
    rest = rest.removeprefix(".value") if rest == ".value" or rest.startswith((".value.", ".value[")) else rest
    own = [reference for reference in node_references(value) if reference.address == found.declaration.address]
    return "" if own or "\n" in code else f"{code}{rest}"


def _is_rejected(module: Module, declaration: Declaration, value: hcl.Expression) -> bool:
    """Whether something is wrong with a value itself."""
    source = declaration.source
    return any(
        one.declaration.source is source and value.start <= one.node.start < value.end for one in rejections(module)
    )
