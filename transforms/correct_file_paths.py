"""Corrects the paths of files that an answer writes under another path than the one that it reads.

## What it does

`templatefile("${path.module}/user_data.sh", ...)`, `file(...)` and the like name a file that is not there, and the
answer has one file of that name in another folder (`scripts/user_data.sh`), or of a name that is written a little
differently (`user-data.sh`, `user_data.sh.tpl`), which nothing reads: the call reads that one. So does `fileexists`
where it asks for the same.

A CodeBuild project that reads its build specification beside the module (`file("${path.module}/buildspec.yml")`), where
there is none, and whose source is a repository, names it (`"buildspec.yml"`): CodeBuild reads it in the root of that.
One that is called otherwise (`deploy-buildspec.yml`) may be meant to be put beside the module: that is told only.

Left alone where two files may be meant, where something reads the file already, and where the path is one that a build
writes to (`dist`, `build`). In a module's folder a pipeline may write the file, so nothing is done there.

## Why it matters

Terraform stops when it validates: "no file exists at".

## Fix safety

Safe: the configuration could not be planned, so nothing that is deployed is touched.

## References

- https://developer.hashicorp.com/terraform/language/functions/file
- https://developer.hashicorp.com/terraform/language/functions/templatefile
- https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html
"""

import re
from collections.abc import Iterator
from posixpath import basename, join, normpath, relpath
from typing import Final

from fixer.engine import Edit, Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Module, Source
from fixer.validation import Kind, Rejection, rejections_of
from transforms._correct_file_paths.build_specs import named_in_source

# Where builds put what they make.
_BUILT: Final = frozenset({".build", "bin", "build", "dist", "node_modules", "out", "target"})
_TEMPLATE: Final = re.compile(r"\.(?:j2|template|tftpl|tmpl|tpl)$")
# What asks whether a file is there.
_ASKED: Final = re.compile(r'\bfileexists\(\s*"(?:\$\{path\.(?:module|root)\}/)?([^"$\n]+)"')
_CONFIGURATION: Final = (".tf", ".tf.json", ".tfvars", ".tfvars.json", ".hcl", ".zip")


class CorrectFilePaths(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="correct the paths of files that an answer has under another path",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """A fix for each path whose file can be told, a refusal for each that two files may be meant by."""
        if module.surroundings.kind != "answer":
            return
        absent = [one for one in rejections_of(module, Kind.FILE_ABSENT) if not one.declaration.source.is_override]
        asked: set[str] = set()
        for found in absent:
            said = found.told
            files = [file for file in _alike(module, found.name) if not _is_read(module, file, absent)]
            others = {normpath(other.name) for other in absent if files and files[0] in _alike(module, other.name)}
            if len(files) == 1 and len(others) == 1:
                edits = [_corrected(found.declaration.source, found.node.end, found.name, files[0])]
                if (path := normpath(found.name)) not in asked:
                    asked.add(path)
                    places = _asking(module, {path})
                    edits += [_corrected(source, end, written, files[0]) for source, end, written in places]
                yield Fix(found.declaration.source, found.node, f"{said}: it is {files[0]}", tuple(edits))
            elif files:
                others.discard(normpath(found.name))
                meant = " or ".join(files[:2])
                if len(files) == 1:
                    meant += f", which {' and '.join(sorted(others))} may mean too,"
                reason = f"{said}: {meant} may be meant; write its path"
                yield Refusal(found.declaration.source, found.node, reason)
            elif (fix := named_in_source(module, found)) is not None:
                yield fix


def _corrected(source: Source, end: int, path: str, file: str) -> Edit:
    """The edit of a path that ends with its quotes at a place of a file."""
    return Replace(source, source.stretch(end - 1 - len(path), end - 1), file)


def _asking(module: Module, paths: set[str]) -> list[tuple[Source, int, str]]:
    """Where a module asks for files that are not there: in which of its files, up to where, and how it is written."""
    return [
        (source, found.end(), found[1])
        for source in module.sources.values()
        if source.is_editable
        for found in _ASKED.finditer(source.text)
        if normpath(found[1]) in paths
    ]


def _alike(module: Module, path: str) -> list[str]:
    """The files of the answer that are called like the one at a path, seen from the module's folder."""
    if not _BUILT.isdisjoint(path.split("/")) or path.endswith(_CONFIGURATION) or path.startswith(("/", "~")):
        return []
    own, modules = module.surroundings.tree()
    name = _plain(path)
    found = {normpath(file) for file in module.surroundings.sources() if _plain(file) == name}
    for folder, other in modules.items():
        files = [join(folder, file) for file in other.surroundings.sources() if _plain(file) == name]
        found.update([relpath(file, own) for file in files])
    return sorted([file for file in found if not file.endswith(_CONFIGURATION)])


def _is_read(module: Module, file: str, absent: list[Rejection]) -> bool:
    """Whether something in the answer names a file, other than the calls that find none."""
    if file in {normpath(found.name) for found in absent}:
        return True
    _, modules = module.surroundings.tree()
    named = re.compile(rf"(?<![\w.-]){re.escape(basename(file))}(?![\w-])")
    at = {(found.declaration.source.name, found.node.end) for found in absent}
    at |= {(source.name, end) for source, end, _ in _asking(module, {normpath(found.name) for found in absent})}
    for other in (module, *[m for m in modules.values() if m.path != module.path]):
        for source in other.sources.values():
            for match in named.finditer(source.text):
                is_own = other is module and (source.name, match.end() + 1) in at
                if not is_own and not _is_comment(source.text, match.start()):
                    return True
    return False


def _is_comment(text: str, at: int) -> bool:
    return text[text.rfind("\n", 0, at) + 1 : at].lstrip().startswith(("#", "//", "*"))


def _plain(path: str) -> str:
    """A file's name without what people write one way or another."""
    return re.sub(r"[-_]", "", _TEMPLATE.sub("", basename(path).lower()))
