"""Builds the zips that Lambda functions name and that nothing makes.

## What it does

A function, a layer, a canary or an S3 object names a zip (`filename`, `zip_file`, `source`, `filebase64sha256`) that
is not there and that no `archive_file`, `null_resource` or `local-exec` makes. It gets a `data "archive_file"` and
reads that one's `output_path` and `output_base64sha256`. There is one archive for each zip and source: functions of two
runtimes that name one zip get two. Where the code is found, by the name of the handler's file or of a folder, the
archive packs it. Otherwise it holds a stub in the function's runtime (Python, Node.js or Ruby) that fails on every
call, so that no event is taken for handled and lost. Code that has to be built, and what a layer holds, is not made up.

The same goes for an `archive_file` of an answer that packs a file or a folder which the answer lacks: it packs what
stands under another path, or holds a stub. Of a folder that is only told, where nothing may make it.

## Why it matters

`filebase64sha256` of a missing file is an error at once, a missing `filename` is one when the function is created.

## Fix safety

Safe in an answer, where nothing else can build the zip, and where code is packed. In a module's folder a pipeline may
build the zip before Terraform runs. A stub would take the place of that code, so it is unsafe there, as is an archive
of code without the packages it needs, and that of a layer, which would be replaced. Nothing is done where a build file
of the tree (a Makefile, a script, package.json, a workflow, .gitignore) names the zip, nor for what is only made where
the zip is there (`count = fileexists(...) ? 1 : 0`).

## References

- https://registry.terraform.io/providers/hashicorp/archive/latest/docs/data-sources/file
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_function#filename
- https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html
- https://docs.aws.amazon.com/lambda/latest/dg/python-handler.html
- https://docs.aws.amazon.com/lambda/latest/dg/ruby-handler.html
"""

from collections.abc import Iterator
from posixpath import basename, normpath

from fixer import hcl
from fixer.engine import Effect, Fix, Insert, Level, Meta, Refusal, Safety, Transform, listed
from fixer.module import Module
from fixer.validation import Kind, rejections_of
from transforms._build_lambda_archives.code import Stub, stub_source
from transforms._build_lambda_archives.makers import Makers
from transforms._build_lambda_archives.names import named
from transforms._build_lambda_archives.plan import Archive, is_told, planned
from transforms._build_lambda_archives.sources import sources_fixes
from transforms._build_lambda_archives.uses import Use, archive_read, edits_of, uses
from transforms._build_lambda_archives.zips import ARCHIVE


class BuildLambdaArchives(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="build the zips that Lambda functions, layers and S3 objects name and that nothing makes",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.UPDATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each archive to build, one refusal for each use of a zip that is left alone."""
        makers = Makers(module)
        missing = [use for use in uses(module) if not makers.make(use.wanted)]
        found = list(sources_fixes(module)) if module.one_of_each_type("data") else []
        if not missing and not found:
            return
        unread = []
        for use in missing:
            read = archive_read(module, use)
            if read and not makers.built(use.wanted):
                found.append(_reading(module, use, read))
            else:
                unread.append(use)
        archives, refused = planned(module, makers, unread)
        for use, reason in refused:
            if not is_told(module, use, reason):
                found.append(_refusal(module, use, reason))
        found += [_building(module, archive, name) for archive, name in named(module, makers, archives, unread)]
        yield from sorted(found, key=lambda result: (result.source.name, result.node.start))


def _refusal(module: Module, use: Use, reason: str) -> Refusal:
    """Why a zip is left alone, where Terraform misses it too, if it does: that is told once."""
    for one in rejections_of(module, Kind.FILE_ABSENT):
        if one.declaration.address == use.owner.address and normpath(one.name) == use.wanted.path:
            said, _, _ = one.message.partition("; supply it")
            return Refusal(one.declaration.source, one.node, f"{said}: {reason}")
    return Refusal(use.owner.source, use.attribute, f"{_missing(use)}: {reason}")


def _reading(module: Module, use: Use, archive: str) -> Fix:
    """The fix of a use that has an archive already, and reads another path."""
    message = f"{_missing(use)}, while it relies on {archive} otherwise: that one's path is read"
    return Fix(use.owner.source, use.attribute, message, tuple(edits_of(module, use, archive)))


def _building(module: Module, archive: Archive, name: str) -> Fix:
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
        f"{_missing(*archive.uses)}: {address} {says}",
        (place, *edits),
        None if is_safe else Safety.UNSAFE,
    )


def _stubbed(archive: Archive, handlers: list[str]) -> str:
    """What a stub does, and what to do about it: whoever builds the zip all the same finds it written over."""
    path = "there" if archive.wanted.is_computed else f"to {archive.wanted.path}"
    holds = f"holds a stub that fails on every call, and is written {path} at each plan, also over a zip of your own"
    return f"{holds}; let it pack the code of {_listed(handlers)}"


def _missing(*group: Use) -> str:
    names = _listed([use.owner.address for use in group])
    reads = "reads" if len(group) == 1 else "read"
    if group[0].wanted.is_computed:
        return f"{names} {reads} {group[0].attribute.value_code}, and nothing here is seen to make it"
    return f"{names} {reads} {group[0].wanted.path}, which nothing here makes"


def _listed(names: list[str]) -> str:
    if len(names) > 3:
        return f"{names[0]} and {len(names) - 1} others"
    return listed(names)
