"""Archives that pack code which is not there.

In an answer, which is all there is, nobody builds it: it is found or made up. In a folder it is only told.
Source: https://registry.terraform.io/providers/hashicorp/archive/latest/docs/data-sources/file
"""

import re
from collections.abc import Iterator
from posixpath import basename, dirname, normpath
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Append, Edit, Fix, Level, Refusal, Remove, Replace, listed
from fixer.module import Declaration, Module, relatives, target
from transforms._build_lambda_archives.code import Finder, Packed, Stub, stub_source
from transforms._build_lambda_archives.instances import paths_of_instances
from transforms._build_lambda_archives.makers import Makers
from transforms._build_lambda_archives.plan import codes, contents
from transforms._build_lambda_archives.uses import FUNCTION, OBJECTS, OF_CANARY, Use, is_run_by_canary, readers_of
from transforms._build_lambda_archives.zips import ARCHIVE, HOLE, Zip, path_of
from transforms._lambda_code.runtimes import stub_text

_UNTOLD: Final = "what it should hold cannot be told, since no function here runs it"
# Where builds put what they make, and what they fetch; and what is compiled, which a program has no ending for.
_BUILT: Final = frozenset(
    (".build", "artifacts", "bin", "build", "dist", "generated", "layer", "layers", "node_modules", "nodejs", "out",
     "package", "packages", "publish", "python", "release", "site-packages", "target", "tmp", "vendor")
)  # fmt: skip
_COMPILED: Final = (".class", ".dll", ".exe", ".jar", ".so", ".war", ".wasm", ".whl", ".zip")


class _Absent(NamedTuple):
    """Code that an archive packs and that is not there: the argument that names it, and its path.

    `filename` is what it is called in the archive, where the archive says so. `folder` says what is missing of a path
    of which only a plan can tell the rest, or that is another one in each instance.
    """

    archive: Declaration
    attribute: hcl.Attribute
    path: str
    filename: str = ""
    folder: str = ""
    is_several: bool = False


def sources_fixes(module: Module) -> Iterator[Fix | Refusal]:
    """A fix or a refusal for each archive whose code is not there."""
    is_answer = module.surroundings.kind == "answer"
    finder: Finder | None = None
    for archive in module.resources(ARCHIVE) + module.data(ARCHIVE):
        for absent in _absent(module, archive):
            if not is_answer or absent.folder:
                if not absent.filename and not _may_be_built(module, archive, absent):
                    yield _told(absent, is_answer=is_answer)
                continue
            finder = finder or Finder(module, [one.file for code in codes(module) for one in code.handlers.values()])
            found = _fix(module, finder, absent)
            if found is not None:
                yield found


def _absent(module: Module, archive: Declaration) -> Iterator[_Absent]:
    if not archive.source.is_editable:
        return
    for name in ("source_dir", "source_file"):
        attribute = archive.attribute(name)
        if attribute is None:
            continue
        if path := _missing(module, attribute.value):
            yield _Absent(archive, attribute, path)
        elif folder := _missing(module, attribute.value, is_folder=True):
            yield _Absent(archive, attribute, attribute.value_code.strip(), folder=f"is no folder {folder}")
        elif lacking := _of_instances(module, archive, attribute):
            what = "folder" if name == "source_dir" else "file"
            is_several = len(lacking) > 1
            there = f"are no {what}s {listed(lacking)}" if is_several else f"is no {what} {lacking[0]}"
            yield _Absent(archive, attribute, attribute.value_code.strip(), folder=there, is_several=is_several)
    for block in archive.body.blocks("source"):
        content, filename = block.body.attribute("content"), block.body.attribute("filename")
        value = content.value if content else None
        if not isinstance(value, hcl.FunctionCall) or value.name != "file" or len(value.arguments) != 1:
            continue
        name = (filename.value.literal or "") if filename and isinstance(filename.value, hcl.Template) else ""
        if content and name and (path := _missing(module, value.arguments[0].value)):
            yield _Absent(archive, content, path, name)


def _missing(module: Module, expression: hcl.Expression, *, is_folder: bool = False) -> str:
    """The path that an expression gives, if nothing stands there and nothing makes it; else empty.

    With `is_folder`, that of the folder up to which it is known, where it is not known to its end.
    """
    path, is_rooted = path_of(module, expression, with_defaults=False)
    if is_folder:
        known, hole, _ = path.partition(HOLE)
        path = dirname(known) if hole and known else "."
    if HOLE in path or path.startswith(("/", "~")) or not basename(path).strip("."):
        return ""
    if relatives(module).above and (not is_rooted or "path.root" in expression.code):
        return ""
    path = normpath(path)
    if module.surroundings.exists(path):
        return ""
    made = _named(path)
    for declaration in module.declarations():
        is_maker = declaration.kind in ("resource", "data", "module") and declaration.type != ARCHIVE
        if is_maker and not declaration.type.startswith("aws_") and made.search(declaration.block.code):
            return ""
    return "" if any(made.search(text) for text in module.surroundings.build_files().values()) else path


def _of_instances(module: Module, archive: Declaration, attribute: hcl.Attribute) -> list[str]:
    """The paths that instances of an archive pack and where nothing stands."""
    paths = [normpath(path) for path in paths_of_instances(module, archive, attribute.value)]
    return [path for path in paths if not module.surroundings.exists(path)]


def _named(path: str) -> re.Pattern[str]:
    """The name of what stands at a path, or a path in one of the folders around it whose rest is computed."""
    folders = [re.escape(path[: found.start()]) for found in re.finditer("/", path)]
    computed = "|".join([rf"{folder}/[^\"\n]*\$" for folder in folders if folder.strip("./\\")])
    name = re.escape(basename(path)) + r"(?![\w-])"
    return re.compile(rf"(?<![\w.-])(?:{name}{'|' + computed if computed else ''})")


def _may_be_built(module: Module, archive: Declaration, absent: _Absent) -> bool:
    """Whether a command or a pipeline may make what an archive packs before it is packed."""
    path = absent.folder.rpartition(" ")[2] or absent.path
    if archive.attribute("depends_on") or not _BUILT.isdisjoint(path.split("/")):
        return True
    if absent.attribute.name == "source_file" and ("." not in basename(path) or path.endswith(_COMPILED)):
        return True
    if Makers(module).ignored(Zip(f"{path}/code.zip", "")):
        return True
    programs = (d for d in module.declarations() if d.kind == "data" and d.type == "external")
    return module.mentions("local-exec") or next(programs, None) is not None


def _told(absent: _Absent, *, is_answer: bool) -> Fix | Refusal:
    """What is said of code that nothing here makes up: in an answer, which is all there is, every plan fails for it."""
    said, them = f"{absent.archive.address} packs {absent.path}, which is not there", "it"
    if absent.folder:
        them = "them" if absent.is_several else "it"
        said = f"{absent.archive.address} packs {absent.path}, and there {absent.folder}"
    if is_answer:
        return _error(absent, f"{said}: supply {them}")
    return Refusal(absent.archive.source, absent.attribute, f"{said}: supply {them}")


def _error(absent: _Absent, message: str) -> Fix:
    return Fix(absent.archive.source, absent.attribute, message, level=Level.ERROR)


def _left(module: Module, absent: _Absent, message: str) -> Fix | Refusal:
    """What is said where it cannot be told what the archive is to hold: a command may yet make it."""
    if _may_be_built(module, absent.archive, absent):
        return Refusal(absent.archive.source, absent.attribute, message)
    return _error(absent, message)


def _fix(module: Module, finder: Finder, absent: _Absent) -> Fix | Refusal | None:
    """The fix of an archive of an answer, or why there is none.

    None where nothing is to be said beyond what Terraform says: `file` of what is not there is rejected.
    """
    archive, source = absent.archive, absent.archive.source
    said = f"{archive.address} packs {absent.path}, which is not there"
    wanted = _zip(module, absent)
    functions = _functions(module, archive)
    holds = contents(module, finder, Use(archive, absent.attribute, wanted, functions)) if functions else _UNTOLD
    if holds is _UNTOLD:
        if absent.filename:
            return None
        holds = OF_CANARY if is_run_by_canary(module, archive) else _UNTOLD
    if isinstance(holds, str):
        return _left(module, absent, f"{said}: {_advised(holds)}")
    edits = _edits(absent, holds, wanted)
    if not edits:
        reason = f"no handler is looked for in {absent.filename}"
        return _left(module, absent, f"{said}: {reason}; supply it, and correct the handler")
    if isinstance(holds, Packed):
        return Fix(source, absent.attribute, f"{said}: it {holds.says}", edits)
    handlers = ", ".join(holds.handlers)
    return Fix(
        source,
        absent.attribute,
        f"{said}: it holds a stub that fails on every call; put the code of {handlers} in its place",
        edits,
    )


def _advised(reason: str) -> str:
    """A reason with what to do: there is an archive already."""
    why, _, advice = reason.removesuffix(" with an archive_file").partition("; ")
    return f"{why}; {'supply it' if advice in ('', 'pack it') else advice}"


def _edits(absent: _Absent, holds: Packed | Stub, wanted: Zip) -> tuple[Edit, ...]:
    archive, source = absent.archive, absent.archive.source
    if absent.filename:
        return _content(absent, holds)
    code = holds.source if isinstance(holds, Packed) else stub_source(Zip(absent.path, ""), holds)
    code = code.replace("OUTPUT", basename(wanted.path))
    if not code.startswith("\n"):
        return (Replace(source, absent.attribute, hcl.build(code).rstrip("\n")),)
    return Remove(source, absent.attribute), Append(source, archive.block, _moved_left(hcl.build(code)))


def _content(absent: _Absent, holds: Packed | Stub) -> tuple[Edit, ...]:
    """What a block of the archive holds in the place of a file, if the handler is looked for there."""
    source, value = absent.archive.source, absent.attribute.value
    if isinstance(holds, Packed):
        found = re.search(r'(?:source_file = |file\()("[^"]*")', holds.source)
        return (Replace(source, value, f"file({found[1]})"),) if found else ()
    held = {name: one for name, one in holds.handlers.items() if absent.filename in _files(holds, one.file)}
    if not held:
        return ()
    indent = absent.attribute.indent
    lines = [f"{indent}  {line}".rstrip() for line in stub_text(holds.language, held, absent.path).splitlines()]
    return (Replace(source, value, source.newline.join(["<<-EOT", *lines, f"{indent}EOT"])),)


def _files(holds: Stub, file: str) -> list[str]:
    return [file + suffix for suffix in holds.language.suffixes]


def _moved_left(code: str) -> str:
    """A block that stands in none yet: what its heredoc holds moves with it when it is put into one."""
    lines, inside = [], False
    for line in code.split("\n"):
        lines.append(line.removeprefix("  ") if inside else line)
        inside = line.endswith("<<-EOT") or (inside and line.strip() != "EOT")
    return "\n".join(lines)


def _zip(module: Module, absent: _Absent) -> Zip:
    """The zip that the archive makes, called after what it packs where its own path is not known."""
    output = absent.archive.value("output_path")
    path = path_of(module, output)[0] if output else HOLE
    named = absent.path.rpartition(".")[0] or absent.path
    return Zip(f"{named}.zip" if HOLE in path or not path.endswith(".zip") else normpath(path), "")


def _functions(module: Module, archive: Declaration) -> tuple[Declaration, ...]:
    """The functions that run what an archive holds."""
    functions: list[Declaration] = []
    for reader in module.resources(FUNCTION, *OBJECTS):
        read = target(module, reader.value("source" if reader.type in OBJECTS else "filename"))
        if read and read.address == archive.address:
            functions += [reader] if reader.type == FUNCTION else readers_of(module, reader)
    return tuple(functions)
