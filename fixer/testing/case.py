"""A golden case as it stands on disk."""

import os
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from fixer.engine.registry import collect, entry_points, installed
from fixer.engine.transform import Transform, named
from fixer.errors import InputError, UsageError

INPUT = "input"
OUTPUT = "output"
DIFF = "expected.diff"
FINDINGS = "expected.txt"
SETTINGS = "case.toml"
ANSWER = "response.md"
# What may stand in the folder of a case, besides hidden files and a README.
_ENTRIES = frozenset((INPUT, OUTPUT, DIFF, FINDINGS, SETTINGS))
_SETTINGS = {
    "transforms": (list, "a list of names"),
    "unsafe": (bool, "true or false"),
    "package": (str, "the name of a package"),
    "connect": (dict, "a table of addresses"),
}


@dataclass(frozen=True, slots=True)
class Case:
    """A case: its folder, its name (`<folder around it>/<own folder>`), its texts by path, and its settings.

    Every text holds its file byte for byte: newlines are not translated, a byte order mark is kept.
    """

    folder: Path
    name: str
    input: Mapping[str, str]
    output: Mapping[str, str]
    diff: str = ""
    findings: str = ""
    transforms: tuple[str, ...] = ()
    unsafe: bool = False
    package: str = ""
    connect: Mapping[str, str] = field(default_factory=dict)
    strays: tuple[str, ...] = field(default=())

    @classmethod
    def read(cls, folder: Path) -> "Case":
        """The case in a folder. Raises InputError where its `case.toml` cannot be understood."""
        folder = folder.absolute()
        settings = _settings(folder / SETTINGS)
        strays = [
            entry.name
            for entry in sorted(folder.iterdir())
            if entry.name not in _ENTRIES and not entry.name.startswith((".", "README"))
        ]
        return cls(
            folder=folder,
            name=f"{folder.parent.name}/{folder.name}",
            input=texts(folder / INPUT),
            output=texts(folder / OUTPUT),
            diff=_text(folder / DIFF),
            findings=_text(folder / FINDINGS),
            transforms=tuple(settings.get("transforms", (folder.parent.name,))),
            unsafe=settings.get("unsafe", False),
            package=settings.get("package", ""),
            connect=settings.get("connect", {}),
            strays=tuple(strays),
        )

    @property
    def is_answer(self) -> bool:
        """Whether the input is a model's answer, the other files being what stands beside it."""
        return ANSWER in self.input

    def chosen(self, packages: Iterable[str] = ()) -> tuple[Transform, ...]:
        """The transforms that the case runs, looked up in `packages` and among those installed.

        Raises UsageError for a name that none has.
        """
        packages = (*packages, self.package) if self.package else tuple(packages)
        if "*" in self.transforms:
            return tuple(named({**installed(), **collect(packages)}.values()).values())
        return tuple([transform for name in self.transforms for transform in self._named(name, packages)])

    def _named(self, name: str, packages: Iterable[str]) -> Iterable[Transform]:
        target = module_of(name, packages)
        if target is None:
            advice = f'name it in {self.folder.name}/{SETTINGS}: transforms = ["..."], or say which package holds it'
            raise UsageError(f"there is no transform {name}", advice=advice)
        return collect([target]).values()


def module_of(name: str, packages: Iterable[str] = ()) -> str | None:
    """The module that the transform of a name stands in, of these packages or else of those installed, or None.

    Nothing but the packages around it is imported, so that a transform can be tested whatever state others are in.
    Raises UsageError for a package that cannot be imported.
    """
    if not name.isidentifier() or name.startswith("_"):
        return None
    for package in packages:
        try:
            import_module(package)
        except ImportError as error:
            raise UsageError(f"the package {package} cannot be imported: {error}") from error
    for target in (*packages, *entry_points(sys.path)):
        module = target if target.rpartition(".")[2] == name else f"{target}.{name}"
        try:
            if find_spec(module) is not None:
                return module
        except ImportError:
            # The target is a module, not a package, or is not there any more.
            continue
    return None


def is_case(folder: Path) -> bool:
    """Whether a folder is a case: it has an `input/`."""
    return (folder / INPUT).is_dir()


def find_cases(paths: Iterable[Path]) -> Iterator[Path]:
    """The folders of all cases in these folders and below, in the order of their names.

    Raises InputError for a path that is no folder.
    """
    for path in paths:
        if not path.is_dir():
            raise InputError("no such folder", file=str(path))
        yield from _cases(path)


def _cases(folder: Path) -> Iterator[Path]:
    if is_case(folder):
        yield folder
        return
    for entry in sorted(folder.iterdir()):
        if entry.is_dir() and not entry.is_symlink() and not entry.name.startswith((".", "__")):
            yield from _cases(entry)


def texts(folder: Path) -> dict[str, str]:
    """The files in a folder and below, by path with forward slashes; none where it does not exist."""
    found: dict[str, str] = {}
    for root, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(root, name)
            found[path.relative_to(folder).as_posix()] = _text(path)
    return dict(sorted(found.items()))


def _text(path: Path) -> str:
    # Bytes that are no UTF-8 (an archive that stands beside) come through as they are.
    return path.read_bytes().decode("utf-8", "surrogateescape") if path.is_file() else ""


def encoded(text: str) -> bytes:
    """The bytes of a text that a case holds."""
    return text.encode("utf-8", "surrogateescape")


def _settings(path: Path) -> dict[str, Any]:
    try:
        settings = tomllib.loads(_text(path))
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"not TOML: {error}", file=str(path)) from error
    for key, value in settings.items():
        if key not in _SETTINGS:
            raise InputError(f"there is no setting {key}: {', '.join(_SETTINGS)}", file=str(path))
        kind, wanted = _SETTINGS[key]
        if not isinstance(value, kind) or (isinstance(value, list) and not all(isinstance(v, str) for v in value)):
            raise InputError(f"{key} has to be {wanted}", file=str(path))
    return settings
