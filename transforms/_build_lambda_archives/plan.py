"""Which archives to build: what each missing zip has to hold, or why that cannot be told."""

from collections.abc import Iterable
from posixpath import normpath
from typing import TYPE_CHECKING, Final, NamedTuple

from fixer.module import Module, known_string
from fixer.validation import Kind, rejections_of
from transforms._build_lambda_archives.code import Finder, Packed, Stub
from transforms._build_lambda_archives.handlers import Code, code_of, unbuilt
from transforms._build_lambda_archives.makers import Makers
from transforms._build_lambda_archives.uses import CANARY, FUNCTION, LAYER, OF_CANARY, Use, is_run_by_canary
from transforms._build_lambda_archives.zips import Zip

if TYPE_CHECKING:
    from transforms._lambda_code.runtimes import Handler

_UNTOLD: Final = "what it holds cannot be told: no function here runs it"
_ADVICE: Final = "; supply it, or make it with an archive_file"
_PLUGIN: Final = "aws_mskconnect_custom_plugin"


class Archive(NamedTuple):
    """An archive to build: for which zip and runtime, what it holds, and the uses that share it."""

    wanted: Zip
    runtime: str
    holds: Packed | Stub
    uses: tuple[Use, ...]


class Refused(NamedTuple):
    """A use that is left alone, and the reason."""

    use: Use
    reason: str


def planned(module: Module, makers: Makers, missing: list[Use]) -> tuple[list[Archive], list[Refused]]:
    """The archives to build for the zips that are missing, and the uses that are left alone."""
    finder = Finder(module, [one.file for code in codes(module) for one in code.handlers.values()])
    archives: dict[tuple[str, str, str], Archive] = {}
    refused: list[Refused] = []
    for use in missing:
        holds = _left(module, makers, use) or contents(module, finder, use)
        if isinstance(holds, Stub) and module.surroundings.kind == "folder" and (name := makers.ignored(use.wanted)):
            holds = f"{name} leaves it out, so it is taken to be built before Terraform runs"
        if isinstance(holds, str):
            refused.append(Refused(use, holds))
            continue
        runtime = known_string(module, use.functions[0].value("runtime")) if use.functions else use.owner.type
        key = (use.wanted.path, runtime or "", holds.key)
        first = archives.get(key)
        if first and isinstance(first.holds, Stub) and isinstance(holds, Stub):
            holds = Stub(holds.language, {**first.holds.handlers, **holds.handlers})
        archives[key] = Archive(use.wanted, runtime or "", holds, (*(first.uses if first else ()), use))
    kept = []
    for archive in archives.values():
        rival = next((other for other in archives.values() if _are_rivals(module, archive, other)), None)
        if rival is None:
            kept.append(archive)
            continue
        reason = f"{archive.holds.key} could be its code or that of {rival.wanted.path}; pack it with an archive_file"
        refused += [Refused(use, reason) for use in archive.uses]
    return kept, refused


def is_told(module: Module, use: Use, reason: str) -> bool:
    """Whether Terraform rejects the hash of the same zip in the same block, and the reason says no more than that."""
    if reason not in (f"{_UNTOLD}{_ADVICE}", f"{OF_CANARY}{_ADVICE}"):
        return False
    return any(
        one.declaration.address == use.owner.address and normpath(one.name) == use.wanted.path
        for one in rejections_of(module, Kind.FILE_ABSENT)
    )


def _left(module: Module, makers: Makers, use: Use) -> str:
    """Why a zip is left alone whatever it may hold; empty if it is not."""
    if use.wanted.is_computed:
        reasons = [reason for function in use.functions if (reason := unbuilt(module, function))]
        shape = use.owner.shape.kind
        like = "writes it there" if shape == "single" else f"has the same {shape}"
        return reasons[0] if reasons else f"make it with an archive_file that {like}, and read its output_path"
    if use.attribute.name == "source_code_hash":
        return "its code comes from S3, where nothing here puts it; upload it with an aws_s3_object, or drop the hash"
    if built := makers.built(use.wanted):
        return f"{built}, so it is taken to be built before Terraform runs"
    for declaration in (use.owner, *use.functions):
        if builder := makers.waits(declaration):
            return f"{builder}, which {declaration.address} waits for, may build it"
    return ""


def codes(module: Module) -> Iterable[Code]:
    """What the functions of a module say of their code."""
    return [code_of(module, function) for function in module.resources(FUNCTION)]


def contents(module: Module, finder: Finder, use: Use) -> Packed | Stub | str:
    """What a zip has to hold, or why that cannot be told."""
    owner, wanted = use.owner, use.wanted
    if owner.type == LAYER:
        names = [owner.name, known_string(module, owner.value("layer_name")) or owner.name]
        folder = f"{wanted.path[:-4]}/"
        advice = (
            f"supply it, or put its files into {folder} (libraries below python/, nodejs/ or the like, programs below "
            "bin/), which `tffix apply --unsafe` packs then"
        )
        return finder.folder(wanted, names, is_layer=True) or f"what a layer holds cannot be made up; {advice}"
    if not use.functions:
        if any(reader.type == _PLUGIN for reader, _ in module.readers(owner.address)):
            return "it is a plugin of Kafka Connect, which cannot be made up; supply it"
        is_canarys = owner.type == CANARY or is_run_by_canary(module, owner)
        reason = OF_CANARY if is_canarys else _UNTOLD
        return finder.folder(wanted, is_layer=False) or f"{reason}{_ADVICE}"
    if len({known_string(module, function.value("runtime")) for function in use.functions}) > 1:
        return "it cannot hold the code of functions of two runtimes; give each an object of its own"
    handlers: dict[str, Handler] = {}
    found: list[Packed] = []
    wants = 0
    for function in use.functions:
        code = code_of(module, function)
        if code.problem or code.language is None:
            return code.problem
        for handler in code.handlers.values():
            holds = finder.find(wanted, function, code.language, handler)
            if isinstance(holds, str):
                return f"{holds} with an archive_file"
            found += [holds] if holds else []
        handlers |= code.handlers
        wants += len(code.handlers)
        language = code.language
    if not found:
        return Stub(language, handlers)
    if len({holds.key for holds in found}) > 1 or len(found) < wants:
        return "the code of its functions stands in different places; pack it with an archive_file"
    return found[0]


def _are_rivals(module: Module, one: Archive, other: Archive) -> bool:
    """Whether two zips would hold the same file for the same handler, so that it cannot be the code of both."""
    if one is other or not isinstance(one.holds, Packed) or not one.holds.is_shared:
        return False
    if one.holds.key != other.holds.key or one.wanted.path == other.wanted.path:
        return False
    return bool(_handlers(module, one) & _handlers(module, other))


def _handlers(module: Module, archive: Archive) -> set[str | None]:
    functions = [function for use in archive.uses for function in use.functions]
    return {known_string(module, function.value("handler")) for function in functions}
