"""The code that an archive packs: what stands in the tree for a handler, or a stub."""

import re
from collections.abc import Iterable
from posixpath import basename, dirname, join, normpath, splitext
from typing import NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module
from transforms._build_lambda_archives_runtimes import Handler, Language, stub
from transforms._build_lambda_archives_zips import Zip

# Folders in which people keep the code of all their functions.
_CONTAINERS = frozenset(
    ("", "lambda", "lambdas", "lambda_functions", "lambda_function", "lambda_code", "lambda_src", "function")
    + ("functions", "src", "source", "code", "app", "handlers")
)
# Files that say which packages the code needs.
_MANIFESTS = frozenset(("package.json", "requirements.txt", "Pipfile", "pyproject.toml", "Gemfile"))
# What the folder of a layer has at its top.
_LAYER_FOLDERS = frozenset(("python", "nodejs", "ruby", "java", "bin", "lib"))
_NO_CODE = (".zip", ".md", ".tf", ".tfvars", ".example", ".txt", ".lock")
_SKIPPED = re.compile(r"(?:^|/)(?:tests?|__tests__|specs?|node_modules|modules|\.[^/]+)/|(?:^|/)test_|[._](?:test|spec)\.")


class Packed(NamedTuple):
    """What an archive holds.

    `key` tells two contents apart, `name` is short for it. `source` is the code of the archive's arguments, with OUTPUT
    for the name of the zip that is left out of it. `says` ends a sentence that starts with the archive's address.
    """

    key: str
    name: str
    source: str
    says: str
    is_stub: bool = False
    needs: str = ""
    is_shared: bool = False


def packed_folder(module: Module, wanted: Zip, names: Iterable[str], *, is_layer: bool) -> Packed | None:
    """The folder that is named after a zip or something that uses it, for a layer or an object that no function runs."""
    places = [join(wanted.folder, wanted.stem)]
    places += [join(place, name) for place in ("layers", "lambda/layers", "layer") for name in names if is_layer]
    places += ["layer"] if is_layer else []
    for place in dict.fromkeys(map(normpath, places)):
        if is_layer and not any(module.surroundings.exists(join(place, folder)) for folder in _LAYER_FOLDERS):
            continue
        if any(name.startswith(f"{place}/") for name in module.surroundings.sources()):
            return _folder(place, wanted)
    return None


class Finder:
    """Finds the code of functions among the files that stand around a module."""

    def __init__(self, module: Module, handlers: Iterable[str]) -> None:
        self._around = module.surroundings
        self._names = [name for name in self._around.sources() if not _SKIPPED.search(name)]
        self._handlers = set(handlers)

    def find(self, wanted: Zip, function: Declaration, language: Language, handler: Handler) -> Packed | str | None:
        """The code of a function that a zip should hold; a text says why what there is cannot be packed."""
        files = [handler.file + suffix for suffix in language.suffixes]
        own = {_plain(wanted.stem), _plain(function.name)} - {""}
        found = self._named(wanted, files, own) or self._near(wanted, files)
        if found is None:
            elsewhere = self._elsewhere(files)
            if len(elsewhere) > 1:
                return f"{elsewhere[0][1]} and {elsewhere[1][1]} could both be its code"
            found = elsewhere[0] if elsewhere else None
        if found is not None:
            return self._packed(wanted, language, *found)
        other = self._called(wanted, language.suffixes, own)
        if other is not None and "/" not in handler.file:
            return _renamed(other, handler.file + splitext(other)[1])
        sources = [handler.file + suffix for suffix in language.compiled]
        compiled = self._named(wanted, sources, own) or self._near(wanted, sources) or self._elsewhere(sources)
        if compiled:
            return f"its code is in {self._called_file(compiled)}, which has to be compiled first"
        return None

    @staticmethod
    def _called_file(found: tuple[str, str, bool] | list[tuple[str, str, bool]]) -> str:
        return found[0][1] if isinstance(found, list) else found[1]

    def _named(self, wanted: Zip, files: list[str], own: set[str]) -> tuple[str, str, bool] | None:
        """The file in a folder that is named after the zip or the function: its folder, its path, and False."""
        for name in dict.fromkeys((wanted.stem, wanted.stem.replace("-", "_"), wanted.stem.replace("_", "-"))):
            for file in files:
                place = normpath(join(wanted.folder, name))
                if self._around.exists(join(place, file)):
                    return place, join(place, file), False
        found = [place for place in self._places(files) if _plain(basename(place[0])) in own]
        return (*found[0], False) if len(found) == 1 else None

    def _near(self, wanted: Zip, files: list[str]) -> tuple[str, str, bool] | None:
        """The file beside the zip."""
        for file in files if wanted.folder else ():
            if self._around.exists(join(wanted.folder, file)):
                return wanted.folder, join(wanted.folder, file), True
        return None

    def _elsewhere(self, files: list[str]) -> list[tuple[str, str, bool]]:
        """The files of the handler's name in the folders where people keep code."""
        found = self._places(files)
        if any(splitext(basename(file))[0] in ("index", "main", "app", "handler", "lambda_function") for file in files):
            found = [place for place in found if basename(place[0]) in _CONTAINERS]
        return [(*place, True) for place in found]

    def _places(self, files: list[str]) -> list[tuple[str, str]]:
        return [
            (name[: len(name) - len(file)].rstrip("/"), name)
            for name in self._names
            for file in files
            if name == file or name.endswith("/" + file)
        ]

    def _called(self, wanted: Zip, suffixes: tuple[str, ...], own: set[str]) -> str | None:
        """The one file of the language that is named after the zip or the function."""
        found = []
        for name in self._names:
            stem, suffix = splitext(basename(name))
            folder = dirname(name)
            if suffix in suffixes and _plain(stem) in own and (folder == wanted.folder or folder in _CONTAINERS):
                found.append(name)
        return found[0] if len(found) == 1 else None

    def _packed(self, wanted: Zip, language: Language, place: str, path: str, is_shared: bool) -> Packed | str:
        beside = [name for name in self._names if place and name.startswith(place + "/") and name != path]
        needs = next((name for name in beside if basename(name) in _MANIFESTS), "")
        inside = path[len(place) + 1 :] if place else path
        code = [name for name in beside if not name.endswith(_NO_CODE)]
        if is_shared:
            # Other functions' files, each of which is packed for itself.
            code = [name for name in code if not self._is_handler(name[len(place) + 1 :])]
            code = [name for name in code if name.endswith(language.suffixes)] if not _is_module(code) else code
        if place and ("/" in inside or code or place.startswith("..") and not is_shared):
            return _folder(place, wanted)._replace(needs=needs, is_shared=is_shared)
        if "/" in inside:
            others = [name for name in self._names if dirname(name) == dirname(path) and name != path]
            if any(name.endswith(language.suffixes) for name in others):
                return f"{path} is one of several files of a package, and its zip would have to hold them below {dirname(path)}"
            return _renamed(path, inside)._replace(says=f"packs {path}")
        return Packed(path, splitext(basename(path))[0], f"source_file = {_at(path)}", f"packs {path}", False, needs, is_shared)

    def _is_handler(self, name: str) -> bool:
        return splitext(name)[0] in self._handlers


def _is_module(names: Iterable[str]) -> bool:
    return any(basename(name) == "package.json" for name in names)


def _folder(place: str, wanted: Zip) -> Packed:
    excludes = ""
    if wanted.folder == place or wanted.folder.startswith(place + "/"):
        excludes = f"\nexcludes = [{hcl.quoted(join(wanted.folder[len(place) + 1 :], 'OUTPUT'))}]"
    return Packed(place, basename(place), f"source_dir = {_at(place)}{excludes}", f"packs {place}/")


def _renamed(path: str, name: str) -> Packed:
    source = f"source {{\nfilename = {hcl.quoted(name)}\ncontent = file({_at(path)})\n}}"
    return Packed(path, splitext(basename(path))[0], source, f"packs {path} as {name}")


def packed_stub(wanted: Zip, language: Language, handlers: dict[str, Handler]) -> Packed:
    """A stub that fails on every call, with all these handlers, by their full names."""
    files: dict[str, dict[str, Handler]] = {}
    for name, handler in handlers.items():
        files.setdefault(handler.file + language.suffixes[0], {})[name] = handler
    blocks = [
        f"source {{\nfilename = {hcl.quoted(file)}\ncontent = <<-EOT\n"
        + "".join([f"      {line}".rstrip() + "\n" for line in stub(language, named, wanted.path).splitlines()])
        + "    EOT\n}"
        for file, named in files.items()
    ]
    says = f"holds a stub that fails on every call: put the code of {', '.join(handlers)} in its place"
    key = "stub " + " ".join(files)
    return Packed(key, splitext(basename(next(iter(files))))[0], "\n\n".join(blocks), says, is_stub=True)


def _at(path: str) -> str:
    return '"${path.module}/' + hcl.quoted(path)[1:]


def _plain(name: str) -> str:
    """A name without what people add to it or leave out of it: `payment-processor-lambda` is `paymentprocessor`."""
    return re.sub(r"[\W_]|lambda|function|handler", "", name.lower())
