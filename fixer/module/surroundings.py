"""What lies around a module: what a transform may ask about the world outside its `.tf` files."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from fixer.module.calls import ModuleTree


def _nowhere(_: str) -> bool:
    return False


def _nothing() -> Mapping[str, str]:
    return {}


def _unreadable(_: str) -> str | None:
    return None


def _unknown(_: str) -> bytes | None:
    return None


def _alone() -> tuple[str, "ModuleTree"]:
    from fixer.module.calls import ModuleTree

    return "", ModuleTree()


class Surroundings(NamedTuple):
    """What lies around a module.

    `kind` says where the module comes from: an "answer", which is all there is, or a "folder", where pipelines and
    scripts may add what is missing. `exists` tells whether a file stands at a path relative to the module's folder.
    `build_files` gives the texts of the files that build things in the tree (Makefile, scripts, workflows), by path.
    `sources` are the paths, relative to the module's folder, of files that are not Terraform: code, templates.
    `read` gives the text of a file at a path relative to the module's folder, None where there is none. `tree` gives
    the module's own path and the modules around by theirs (see `relatives`). `standing` are the module's files that
    stood there before an answer's were put beside them. `connect` is what a person has decided: which resource
    goes with which, by address. `schemas` gives the compact schemas of a provider that the user has imported, by its
    source address (`integrations/github`), None for any other.
    """

    kind: Literal["answer", "folder"] = "folder"
    exists: Callable[[str], bool] = _nowhere
    build_files: Callable[[], Mapping[str, str]] = _nothing
    sources: Callable[[], tuple[str, ...]] = tuple
    read: Callable[[str], str | None] = _unreadable
    tree: Callable[[], tuple[str, "ModuleTree"]] = _alone
    standing: frozenset[str] = frozenset()
    connect: Mapping[str, str] = MappingProxyType({})
    schemas: Callable[[str], bytes | None] = _unknown

    def with_texts(self, texts: Mapping[str, str]) -> "Surroundings":
        """The same in which files at these paths have these texts."""
        return self._replace(read=lambda path: texts[path] if path in texts else self.read(path))
