"""The archive that is built, for all that name its zip."""

from posixpath import basename

from fixer import hcl
from fixer.engine import Fix, Insert, Safety, listed
from fixer.module import Module
from transforms._build_lambda_archives.code import Stub, stub_source
from transforms._build_lambda_archives.plan import Archive
from transforms._build_lambda_archives.uses import Use, edits_of
from transforms._build_lambda_archives.zips import ARCHIVE


def building(module: Module, archive: Archive, name: str) -> Fix:
    """The fix that builds an archive for all its uses."""
    holds, first = archive.holds, archive.uses[0]
    address = f"data.{ARCHIVE}.{name}"
    if isinstance(holds, Stub):
        source = stub_source(archive.uses[0].wanted, holds)
        says = _stubbed(archive, list(holds.handlers))
        is_safe = module.surroundings.kind == "answer"
    else:
        source = holds.source.replace("OUTPUT", basename(archive.wanted.path))
        says = holds.says + (f", without the packages that {holds.needs} names" if holds.needs else "")
        is_safe = module.surroundings.kind == "answer" or (bool(first.functions) and not holds.needs)
    arguments = [f"output_path = {archive.wanted.code}"]
    # Blocks stand below the arguments.
    arguments.insert(1 if source.startswith("\n") else 0, source)
    code = hcl.build(
        """
        data "archive_file" "NAME" {
          type = "zip"
          ARGUMENTS
        }
        """,
        NAME=name,
        ARGUMENTS="\n".join(arguments),
    )
    edits = [edit for use in archive.uses for edit in edits_of(module, use, address)]
    place = Insert(first.owner.source, first.owner.block, code, "before")
    return Fix(
        first.owner.source,
        first.attribute,
        f"{missing(*archive.uses)}: {address} {says}",
        (place, *edits),
        None if is_safe else Safety.UNSAFE,
    )


def _stubbed(archive: Archive, handlers: list[str]) -> str:
    """What a stub does, and what to do about it: whoever builds the zip all the same finds it written over."""
    path = "there" if archive.wanted.is_computed else f"to {archive.wanted.path}"
    holds = f"holds a stub that fails on every call, and is written {path} at each plan, also over a zip of your own"
    return f"{holds}; let it pack the code of {_listed(handlers)}"


def missing(*group: Use) -> str:
    """What is said of those that name a zip which nothing makes."""
    names = _listed([use.owner.address for use in group])
    reads = "reads" if len(group) == 1 else "read"
    if group[0].wanted.is_computed:
        return f"{names} {reads} {group[0].attribute.value_code}, and nothing here is seen to make it"
    return f"{names} {reads} {group[0].wanted.path}, which nothing here makes"


def _listed(names: list[str]) -> str:
    if len(names) > 3:
        return f"{names[0]} and {len(names) - 1} others"
    return listed(names)
