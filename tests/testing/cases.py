"""Golden cases written for a test."""

from pathlib import Path

TOYS = "tests.testing.toys"
OLD = 'resource "x" "a" {\n  name = "old"\n}\n'
NEW = 'resource "x" "a" {\n  name = "new"\n}\n'


def write_case(folder: Path, files: dict[str, str | bytes]) -> Path:
    """Writes the files of a case; where it does not say otherwise, its input is one file with an old name."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    if not any(name.startswith("input/") for name in files):
        write_case(folder, {"input/main.tf": OLD})
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    """All files below a folder."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}
