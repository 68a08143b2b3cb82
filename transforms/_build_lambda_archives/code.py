"""The code that an archive packs: what stands in the tree for a handler, or a stub."""

import re
from collections.abc import Iterable, Mapping
from posixpath import basename, dirname, join, normpath, splitext
from typing import NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module
from transforms._build_lambda_archives.zips import Zip
from transforms._lambda_code.runtimes import Handler, Language, stub_text

# Folders in which people keep the code of all their functions.
_CONTAINERS = frozenset(
    {"", "lambda", "lambdas", "function", "functions", "src", "source", "code", "app", "handlers"}
    | {"lambda_function", "lambda_functions", "lambda-functions", "lambda_code", "lambda-code", "lambda_src"}
)
# What many files are called, so that the name alone does not tell whose code it is.
_COMMON = frozenset(("index", "main", "app", "handler", "lambda_function", "lambda", "function"))
# Files that say which packages the code needs.
_MANIFESTS = frozenset(("package.json", "requirements.txt", "Pipfile", "Gemfile"))
# What the folder of a layer has at its top.
_LAYER_FOLDERS = ("python", "nodejs", "ruby", "java", "bin", "lib")
# What stands beside code and is no part of it.
_NO_CODE = (".zip", ".md", ".tf", ".tfvars", ".example", ".txt", ".lock", "package.json", "package-lock.json")
_SKIPPED = r"(?:^|/)(?:tests?|__tests__|specs?|node_modules|modules|\.[^/]+)/|(?:^|/)test_|[._](?:test|spec)\.\w+$"


class Packed(NamedTuple):
    """Code that stands in the tree, to be packed.

    `key` tells it from other code, `name` is short for it. `source` is the archive's arguments for it, OUTPUT standing
    for the name of the archive itself. `says` goes on where a sentence names the archive. `needs` is the file that
    names packages which are not there. `is_shared` where the folder is not that of one function.
    """

    key: str
    name: str
    source: str
    says: str
    needs: str = ""
    is_shared: bool = False


class Stub(NamedTuple):
    """Code that is missing: the handlers to write a stub for, by their full names."""

    language: Language
    handlers: Mapping[str, Handler]

    @property
    def key(self) -> str:
        """Tells the stub from other code: the files that it has."""
        return " ".join(["stub", *dict.fromkeys(handler.file for handler in self.handlers.values())])

    @property
    def name(self) -> str:
        """The name of its first file."""
        return basename(next(iter(self.handlers.values())).file)


class _Found(NamedTuple):
    """A handler's file, the folder that its path in the zip starts at, and whether that is not one function's own."""

    folder: str
    file: str
    is_shared: bool


class Finder:
    """Finds the code of functions among the files that stand around a module."""

    def __init__(self, module: Module, handlers: Iterable[str]) -> None:
        self._around = module.surroundings
        self._names = [name for name in self._around.sources() if not re.search(_SKIPPED, name)]
        self._handlers = frozenset(handlers)

    def find(self, wanted: Zip, function: Declaration, language: Language, handler: Handler) -> Packed | str | None:
        """The code of a function that a zip should hold; a text says why what there is cannot be packed."""
        own = {_plain(wanted.stem), _plain(function.name)} - {""}
        files = [handler.file + suffix for suffix in language.suffixes]
        near = self._near(wanted, files, own)
        called = "" if near or "/" in handler.file else self._called(wanted, language, own)
        called = called if self._holds(called, handler) else ""
        found = near or [place for place in self._elsewhere(files) if self._holds(place.file, handler)]
        if called and (not found or handler.file in _COMMON):
            return _renamed(called, handler.file + splitext(called)[1])
        if len(found) > 1:
            return f"{found[0].file} and {found[1].file} could both be its code; pack the right one"
        if found:
            return self._packed(wanted, language, found[0])
        files = [handler.file + suffix for suffix in language.compiled]
        compiled = self._near(wanted, files, own) or self._elsewhere(files)
        return f"{compiled[0].file} has to be compiled; pack what results" if compiled else None

    def folder(self, wanted: Zip, names: Iterable[str] = (), *, is_layer: bool) -> Packed | None:
        """The folder that is named after the zip, or after the layer that it is for."""
        places = [join(wanted.folder, wanted.stem)]
        if is_layer:
            places += [join(place, name) for place in ("layers", "lambda/layers", "lambda_layers") for name in names]
            places.append("layer")
        for place in dict.fromkeys(map(normpath, places)):
            if is_layer and not any(self._around.exists(join(place, folder)) for folder in _LAYER_FOLDERS):
                continue
            if any(name.startswith(f"{place}/") for name in self._around.sources()):
                return _folder(place, wanted)
        return None

    def _near(self, wanted: Zip, files: list[str], own: set[str]) -> list[_Found]:
        """The handler's files in a folder that is named after the zip or the function, else beside the zip."""
        for name in dict.fromkeys((wanted.stem, wanted.stem.replace("-", "_"), wanted.stem.replace("_", "-"))):
            for file in files:
                place = normpath(join(wanted.folder, name))
                if self._around.exists(join(place, file)):
                    return [_Found(place, join(place, file), is_shared=False)]
        named = [found for found in self._places(files) if _plain(basename(found.folder)) in own]
        if named:
            return [found._replace(is_shared=False) for found in named]
        for file in files if wanted.folder else ():
            if self._around.exists(join(wanted.folder, file)):
                return [_Found(wanted.folder, join(wanted.folder, file), is_shared=True)]
        return []

    def _elsewhere(self, files: list[str]) -> list[_Found]:
        """The handler's files where people keep code; anywhere, if their name is not one that many files have."""
        is_common = any(splitext(basename(file))[0] in _COMMON for file in files)
        return [found for found in self._places(files) if not is_common or basename(found.folder) in _CONTAINERS]

    def _places(self, files: list[str]) -> list[_Found]:
        return [
            _Found(name[: len(name) - len(file)].rstrip("/"), name, is_shared=True)
            for name in self._names
            for file in files
            if name == file or name.endswith("/" + file)
        ]

    def _called(self, wanted: Zip, language: Language, own: set[str]) -> str:
        """The one file of the language that is named after the zip or the function; empty if there is none."""
        found = [
            name
            for name in self._names
            if name.endswith(language.suffixes)
            and _plain(splitext(basename(name))[0]) in own
            and (dirname(name) == wanted.folder or basename(dirname(name)) in _CONTAINERS)
        ]
        return found[0] if len(found) == 1 else ""

    def _holds(self, file: str, handler: Handler) -> bool:
        """Whether a file holds a handler's function, as far as can be told."""
        text = self._around.read(file) if file else ""
        return text is None or re.search(rf"\b{handler.function.rpartition('.')[2]}\b", text) is not None

    def _packed(self, wanted: Zip, language: Language, found: _Found) -> Packed | str:
        place, file, is_shared = found
        inside = file[len(place) + 1 :] if place else file
        beside = [name for name in self._names if place and name.startswith(place + "/") and name != file]
        needs = next((name for name in beside if basename(name) in _MANIFESTS and dirname(name) == place), "")
        parts = [name for name in beside if not name.endswith(_NO_CODE)]
        if is_shared:
            # The files of other functions are packed for themselves.
            parts = [name for name in parts if splitext(name[len(place) + 1 :])[0] not in self._handlers]
            parts = [name for name in parts if name.endswith(language.suffixes)]
        # What stands outside of the module's folder cannot be listed, so all of it is taken.
        if place.startswith("..") and not is_shared:
            return _folder(place, wanted)
        if place and ("/" in inside or parts or basename(needs) == "package.json"):
            return _folder(place, wanted)._replace(needs=needs, is_shared=is_shared)
        if "/" in inside:
            package = [name for name in self._names if dirname(name) == dirname(file) and name != file]
            if any(name.endswith(language.suffixes) for name in package):
                return f"{file} is one of several files that its zip has to hold below {dirname(file)}/; pack them"
            return _renamed(file, inside)
        name = splitext(basename(file))[0]
        return Packed(file, name, f"source_file = {_at(file)}", f"packs {file}", needs, is_shared)


def _folder(place: str, wanted: Zip) -> Packed:
    excludes = ""
    if wanted.folder == place or wanted.folder.startswith(place + "/"):
        excludes = f"\nexcludes = [{hcl.quoted(join(wanted.folder[len(place) + 1 :], 'OUTPUT'))}]"
    return Packed(place, basename(place), f"source_dir = {_at(place)}{excludes}", f"packs {place}/")


def _renamed(file: str, name: str) -> Packed:
    source = f"\nsource {{\nfilename = {hcl.quoted(name)}\ncontent = file({_at(file)})\n}}"
    says = f"packs {file}" if file == name else f"packs {file} as {name}, where the handler is looked for"
    return Packed(file, splitext(basename(file))[0], source, says)


def stub_source(wanted: Zip, stub: Stub) -> str:
    """The archive's arguments for a stub: a block for each file."""
    files: dict[str, dict[str, Handler]] = {}
    for name, handler in stub.handlers.items():
        files.setdefault(handler.file + stub.language.suffixes[0], {})[name] = handler
    blocks = [
        f"\nsource {{\nfilename = {hcl.quoted(file)}\ncontent = <<-EOT\n"
        + "".join(
            [f"      {line}".rstrip() + "\n" for line in stub_text(stub.language, held, wanted.path).splitlines()]
        )
        + "    EOT\n}"
        for file, held in files.items()
    ]
    return "\n".join(blocks)


def _at(path: str) -> str:
    return '"${path.module}/' + hcl.quoted(path)[1:]


def _plain(name: str) -> str:
    """A name without what people add to it or leave out of it: `payment-processor-lambda` is `paymentprocessor`."""
    return re.sub(r"[\W_]|lambda|function|handler", "", name.lower())
