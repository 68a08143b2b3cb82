"""The layers of the house: who may import whom. Imports go one way, from the top of this list to what stands above it.

It also holds what each layer promises: only `disk` touches files, only `cli` prints or exits, nobody reaches the
network or starts a process, and a transform sees fixer's public names only.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# Each layer with those it may import. A layer is a package or a module of `fixer`.
LAYERS: dict[str, set[str]] = {
    "errors": set(),
    "hcl": {"errors"},
    "provider": {"errors", "hcl"},
    "module": {"errors", "hcl", "provider"},
    "aws": {"errors", "hcl", "provider", "module"},
    "validation": {"errors", "hcl", "provider", "module"},
    "engine": {"errors", "hcl", "provider", "module"},
    "response": {"errors", "hcl"},
    "report": {"errors", "engine"},
    "disk": {"errors"},
    "reading": {"errors", "module", "disk"},
    "api": {"errors", "module", "engine", "response", "disk", "reading"},
    "verify": {"errors", "hcl"},
    "testing": {"errors", "hcl", "module", "engine", "response", "disk", "api", "verify"},
    "testing_plugin": {"errors", "testing"},
    "cli": {"errors", "provider", "engine", "response", "report", "disk", "reading", "api", "testing", "verify"},
}
# Of these, transforms may import; a name below a package (fixer.hcl.scan) is not public.
PUBLIC = {"fixer", "fixer.hcl", "fixer.module", "fixer.engine", "fixer.aws", "fixer.errors", "fixer.validation"}
SOURCES = sorted((ROOT / "fixer").rglob("*.py"))
# Data, a row a line: nothing that one has to hold in the head.
TABLES = {"_tables.py", "managed.py"}
TRANSFORMS = sorted((ROOT / "transforms").rglob("*.py"))


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """The names of all modules that a file imports, wherever in it, with the lines."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            if node.module == "fixer":
                yield from ((f"fixer.{alias.name}", node.lineno) for alias in node.names)
            else:
                yield node.module, node.lineno


def layer_of(path: Path) -> str:
    part = path.relative_to(ROOT / "fixer").parts[0]
    return part.removesuffix(".py")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_layer_imports_only_the_layers_below_it(path: Path) -> None:
    layer = layer_of(path)
    if layer == "__init__":
        return
    allowed = LAYERS[layer] | {layer}
    for name, line in imports(path):
        parts = name.split(".")
        assert parts[0] != "transforms", f"{path}:{line}: fixer never imports transforms"
        if parts[0] == "fixer" and len(parts) > 1:
            assert parts[1] in allowed, f"{path}:{line}: {layer} must not import {parts[1]}"


@pytest.mark.parametrize("path", TRANSFORMS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_transform_sees_public_names_only(path: Path) -> None:
    for name, line in imports(path):
        if name.startswith("fixer.provider."):
            continue
        if name.split(".")[0] == "fixer":
            assert name in PUBLIC, f"{path}:{line}: {name} is not public"


@pytest.mark.parametrize("path", SOURCES + TRANSFORMS, ids=lambda path: str(path.relative_to(ROOT)))
def test_side_effects_stay_where_they_belong(path: Path) -> None:
    layer = layer_of(path) if path in SOURCES else "transforms"
    for name, line in imports(path):
        top = name.split(".")[0]
        # What takes addresses apart reaches nobody.
        is_parser = name.startswith("urllib.parse")
        assert is_parser or top not in {"socket", "ssl", "urllib", "http", "requests", "asyncio"}, (
            f"{path}:{line}: no network"
        )
        if layer != "testing":
            assert top != "subprocess", f"{path}:{line}: no subprocess"
        if layer != "cli":
            assert top not in {"click", "rich"}, f"{path}:{line}: only the command line shows anything"
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and layer not in {"cli", "testing"}:
            assert node.func.id != "print", f"{path}:{node.lineno}: only the command line prints"


@pytest.mark.parametrize("path", [p for p in SOURCES if p.name not in TABLES], ids=lambda p: str(p.relative_to(ROOT)))
def test_a_room_is_small(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= 320, f"{path} has {lines} lines: split it"


@pytest.mark.parametrize("path", SOURCES + TRANSFORMS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_pattern_needs_a_late_release_of_python(path: Path) -> None:
    # CPython before 3.11.5 mismatches possessive groups; atomic ones, (?>(?:...)*), say the same.
    assert not re.search(r"\)[*+?]\+", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", SOURCES + TRANSFORMS, ids=lambda path: str(path.relative_to(ROOT)))
def test_names_say_what_is_inside(path: Path) -> None:
    assert not {part.removesuffix(".py") for part in path.parts} & {"utils", "helpers", "common", "manager", "misc"}
