"""The layers of the house: who may import whom. Imports go one way, from the top of this list to what stands above it.

Among the transforms, a room (a private package) that is called after a transform is read by that transform alone; what
several need stands in rooms of its own, which import each other one way.

It also holds what each layer promises: only `disk` touches files, only `cli` prints or exits, nobody reaches the
network or starts a process, and a transform sees fixer's public names only.
"""

import ast
import re
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
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
TABLES = {"_tables.py", "managed.py", "without_paths.py"}
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


def room_of(name: str) -> str:
    """The room that a module of `transforms` stands in, or the transform that it is."""
    return name.split(".")[1] if name.startswith("transforms.") else ""


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


@pytest.mark.parametrize("path", TRANSFORMS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_room_of_a_transform_is_read_by_it_alone(path: Path) -> None:
    own = room_of(name_of(path)).removeprefix("_")
    names = {path.stem for path in (ROOT / "transforms").glob("*.py")}
    for name, line in imports(path):
        other = room_of(name).removeprefix("_")
        assert other == own or other not in names, f"{path}:{line}: {name} is a part of {other}: give it a room"


def test_rooms_import_one_way() -> None:
    graph: dict[str, set[str]] = {}
    for path in TRANSFORMS:
        room = room_of(name_of(path))
        graph.setdefault(room, set()).update(room_of(name) for name, _ in imports(path))
        graph[room] -= {room, ""}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as circle:
        pytest.fail(f"rooms import each other in a circle: {' <- '.join(circle.args[1])}")


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


FILES = [path for path in SOURCES + TRANSFORMS if path.name not in TABLES]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_is_small(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= 300, f"{path} has {lines} lines: split it"


@pytest.mark.parametrize("path", sorted((ROOT / "transforms").glob("*.py")), ids=lambda p: str(p.relative_to(ROOT)))
def test_a_transform_is_short(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= 150, f"{path} has {lines} lines: what is long about it goes into its room"


@pytest.mark.parametrize("path", SOURCES + TRANSFORMS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_pattern_needs_a_late_release_of_python(path: Path) -> None:
    # CPython before 3.11.5 mismatches possessive groups; atomic ones, (?>(?:...)*), say the same.
    assert not re.search(r"\)[*+?]\+", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", SOURCES + TRANSFORMS, ids=lambda path: str(path.relative_to(ROOT)))
def test_names_say_what_is_inside(path: Path) -> None:
    assert not {part.removesuffix(".py") for part in path.parts} & {"utils", "helpers", "common", "manager", "misc"}
