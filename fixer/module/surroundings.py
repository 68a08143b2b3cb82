"""What lies around a module: what a transform may ask about the world outside its `.tf` files."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal


def _nowhere(_: str) -> bool:
    return False


def _nothing() -> Mapping[str, str]:
    return {}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What lies around a module.

    `kind` says where the module comes from: an "answer", which is all there is, or a "folder", where pipelines and
    scripts may add what is missing. `exists` tells whether a file stands at a path relative to the module's folder.
    `build_files` gives the texts of the files that build things in the tree (Makefile, scripts, workflows), by path.
    `sources` are the paths, relative to the module's folder, of files that are not Terraform: code, templates.
    `callers` are the addresses of the local modules' calls that lead here (empty for a root module).
    """

    kind: Literal["answer", "folder"] = "folder"
    exists: Callable[[str], bool] = _nowhere
    build_files: Callable[[], Mapping[str, str]] = _nothing
    sources: Callable[[], tuple[str, ...]] = field(default=tuple)
