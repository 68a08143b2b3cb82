"""Which transforms there are: those that installed packages announce under the entry-point group `tffix.transforms`.

An entry point names a package (each public module in it is one transform) or a single module. tffix's own are
announced the same way. The entry points are read from the installed metadata directly: importlib.metadata would take
ten times as long, which is a quarter of a whole run.

Source: https://packaging.python.org/en/latest/specifications/entry-points/
"""

import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from types import ModuleType

from fixer.engine.transform import Transform, named
from fixer.errors import UsageError

GROUP = "tffix.transforms"


@cache
def installed() -> dict[str, Transform]:
    """Every installed transform by name, in the order of the names. Raises UsageError if two have one name."""
    return collect(entry_points(sys.path))


def collect(targets: Iterable[str]) -> dict[str, Transform]:
    """The transforms in the packages and modules of these names, by name.

    Raises UsageError if two have one name, or if one cannot be imported.
    """
    found: dict[str, Transform] = {}
    for target in sorted(set(targets)):
        for transform in _loaded(target):
            if transform.name in found:
                first, second = type(found[transform.name]).__module__, type(transform).__module__
                raise UsageError(f"two transforms are called {transform.name}: {first} and {second}")
            found[transform.name] = transform
    return named(found.values())


def _loaded(target: str) -> list[Transform]:
    try:
        return list(transforms_in(import_module(target)))
    except Exception as error:
        raise UsageError(
            f"the transforms of {target} cannot be loaded ({type(error).__name__}: {error})",
            advice="update or uninstall the package that they come with",
        ) from error


def entry_points(paths: Iterable[str]) -> Iterator[str]:
    """What the metadata in these folders announces under the group: names of packages and modules."""
    for path in paths:
        try:
            entries = os.listdir(path or ".")  # noqa: PTH208 - hundreds of names, of which only the text is wanted
        except OSError:
            continue
        for entry in entries:
            if entry.endswith((".dist-info", ".egg-info")):
                try:
                    with open(os.path.join(path, entry, "entry_points.txt"), encoding="utf-8") as file:  # noqa: PTH118, PTH123
                        text = file.read()
                except OSError:
                    continue
                if GROUP in text:
                    yield from _announced(text)


def _announced(text: str) -> Iterator[str]:
    group = ""
    for line in text.splitlines():
        line = line.strip()
        if line.startswith("["):
            group = line.strip("[] ")
        elif group == GROUP and "=" in line and not line.startswith(("#", ";")):
            yield line.partition("=")[2].partition(":")[0].partition("[")[0].strip()


def transforms_in(package: ModuleType) -> Iterator[Transform]:
    """The transforms of a package (one for each public module in it) or of a single module."""
    modules = [package]
    for folder in getattr(package, "__path__", ()):
        stems = sorted(entry[:-3] for entry in os.listdir(folder) if entry.endswith(".py") and entry[0] != "_")  # noqa: PTH208
        modules += [import_module(f"{package.__name__}.{stem}") for stem in stems]
    for module in modules:
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, Transform) and value.__module__ == module.__name__:
                yield value()


def chosen(
    transforms: dict[str, Transform], select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> tuple[Transform, ...]:
    """The transforms that are selected (all, if none is) and not ignored. Raises UsageError for an unknown name."""
    select, ignore = tuple(select), tuple(ignore)
    for name in (*select, *ignore):
        if name not in transforms:
            from difflib import get_close_matches  # only for the message

            close = get_close_matches(name, transforms, 1)
            advice = f"did you mean {close[0]}?" if close else "tffix list shows all of them"
            raise UsageError(f"there is no transform {name}", advice=advice)
    return tuple([t for name, t in transforms.items() if (not select or name in select) and name not in ignore])
