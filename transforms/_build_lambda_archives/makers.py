"""What makes zips in and around a module."""

import re
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cached_property
from posixpath import basename, dirname, join, normpath

from fixer.module import Declaration, Module, ModuleTree, node_references
from transforms._build_lambda_archives.zips import ARCHIVE, HOLE, Zip, path_of

_IGNORE_FILES = (".gitignore", ".dockerignore")


class Makers:
    """What makes zips in and around a module. Everything is looked up when it is asked for, and then once."""

    def __init__(self, module: Module) -> None:
        self._module = module

    def make(self, wanted: Zip) -> bool:
        """Whether the zip stands there already, or something in the module or around it makes it or may make it."""
        return (
            self._stands(wanted)
            or self._is_archived(wanted)
            or self._is_built(wanted)
            or bool(self._places(wanted) & self._archived_around)
        )

    def built(self, wanted: Zip) -> str:
        """How a file of the tree builds the zip, or names it as something that is built; empty if none does."""
        for name, text in self._module.surroundings.build_files().items():
            if basename(name) in _IGNORE_FILES:
                if _ignores(text, wanted.path, literally=True):
                    return f"{name} names it"
            elif _names(text, wanted, computed=False):
                return f"{name} names it"
            elif _names(text, wanted, computed=True):
                return f"{name} makes zips whose names it computes"
        return ""

    def ignored(self, wanted: Zip) -> str:
        """The file that keeps the zip out of git, by a pattern or its folder; empty if none does."""
        for name, text in self._module.surroundings.build_files().items():
            if basename(name) in _IGNORE_FILES and _ignores(text, wanted.path, literally=False):
                return name
        return ""

    def waits(self, declaration: Declaration) -> str:
        """The address of something that runs commands and that a declaration waits for; empty if there is none."""
        attribute = declaration.attribute("depends_on")
        for reference in node_references(attribute.value) if attribute else ():
            found = self._module.find(reference.address)
            if found is not None and "local-exec" in found.block.code:
                return found.address
        return ""

    def _stands(self, wanted: Zip) -> bool:
        around = self._module.surroundings
        if wanted.is_computed:
            pattern = _pattern(wanted.path)
            return any(pattern.fullmatch(name) for name in around.sources())
        return any(around.exists(path) for path in _seen(self._module.path, wanted))

    def _places(self, wanted: Zip) -> set[str]:
        own, _ = self._tree
        return {normpath(join(own, path)) for path in _seen(own, wanted)}

    @cached_property
    def _archived_around(self) -> frozenset[str]:
        """The paths of the zips that the modules around make, with those modules' own."""
        own, modules = self._tree
        return frozenset(
            [normpath(join(path, made)) for path, other in modules.items() if path != own for made in _archived(other)]
        )

    @cached_property
    def _tree(self) -> tuple[str, ModuleTree]:
        return self._module.surroundings.tree()

    def _is_archived(self, wanted: Zip) -> bool:
        pattern = _pattern(wanted.path)
        return any(pattern.fullmatch(path) or _pattern(path).fullmatch(wanted.path) for path in self._archived)

    @cached_property
    def _archived(self) -> tuple[str, ...]:
        return _archived(self._module)

    def _is_built(self, wanted: Zip) -> bool:
        return any(_names(text, wanted, computed="local-exec" in text) for text in self._makers)

    @cached_property
    def _makers(self) -> tuple[str, ...]:
        return tuple(self._maker_texts())

    def _maker_texts(self) -> Iterator[str]:
        for source in self._module.sources.values():
            if not source.is_hcl:
                yield source.text
        for declaration in self._module.declarations():
            if declaration.kind not in ("resource", "data", "module") or declaration.type == ARCHIVE:
                continue
            text = declaration.block.code
            if declaration.type.startswith("aws_") and "local-exec" not in text:
                continue
            # What the locals that it reads hold belongs to it.
            held = [self._module.locals.get(name) for name in re.findall(r"\blocal\.([\w-]+)", text)]
            yield "\n".join([text, *[local.value_code for local in held if local is not None]])


def _seen(module: str, wanted: Zip) -> Iterator[str]:
    """The paths at which a zip may stand, seen from the module that names it, which stands at a path.

    A child module's path that is not given by path.module starts at the root module, which stands above it.
    """
    _, is_child, below = module.rpartition("modules/")
    for level in range(below.count("/") + 3 if is_child else 1):
        yield "../" * level + wanted.path


def _archived(module: Module) -> tuple[str, ...]:
    """The paths of the zips that a module's archives make, seen from its folder."""
    values = [archive.value("output_path") for archive in module.resources(ARCHIVE) + module.data(ARCHIVE)]
    return tuple([normpath(path_of(module, value)[0]) for value in values if value])


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(".*".join([re.escape(part) for part in path.split(HOLE)]), re.DOTALL)


def _names(text: str, wanted: Zip, *, computed: bool) -> bool:
    """Whether a script or a piece of configuration names the zip, or (if `computed`) zips whose names it computes."""
    if "zip" not in text and "make_archive" not in text and "Compress-Archive" not in text:
        return False
    name = _pattern(basename(wanted.path)).pattern.replace(".*", r"[^\s\"']*")
    stem = name.removesuffix(r"\.zip")
    if re.search(rf"(?<![\w.-]){name}(?![\w-])", text):
        return True
    # zip adds the suffix by itself, and so does Python.
    if re.search(rf"""\bzip(?:\s+-\S+)*\s+["']?(?:[^\s"']*/)?{stem}["']?(?:\s|$)""", text, re.MULTILINE):
        return True
    if re.search(rf"""make_archive\(\s*f?["'](?:[^"']*/)?{stem}["']""", text):
        return True
    if not computed:
        return False
    # What a script fetches or unpacks is another's.
    lines = re.findall(r".*(?:[})\]%]|\$\w+)\.zip\b.*", text)
    return any(not re.search(r"\b(?:curl|wget|unzip)\b", line) for line in lines)


def _ignores(text: str, path: str, *, literally: bool) -> bool:
    """Whether an ignore file names the zip: by its name, or (unless `literally`) by a pattern or its folder."""
    name, folders = basename(path), dirname(path).split("/")
    for line in text.splitlines():
        entry = line.strip().removeprefix("**/").lstrip("/")
        if not entry or entry[0] in "#!":
            continue
        if basename(entry) == name:
            return True
        if not literally and (
            (entry.endswith(".zip") and fnmatch(path if "/" in entry else name, entry)) or entry.rstrip("/") in folders
        ):
            return True
    return False
