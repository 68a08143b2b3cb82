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
from posixpath import normpath

from fixer.engine import Command, Effect, Fix, Level, Meta, Refusal, Safety, Transform, met_by
from fixer.module import Module
from fixer.validation import Kind, Rejection, rejections_of
from transforms._build_lambda_archives.building import building, missing
from transforms._build_lambda_archives.makers import Makers
from transforms._build_lambda_archives.names import named
from transforms._build_lambda_archives.plan import is_told, planned
from transforms._build_lambda_archives.sources import sources_fixes
from transforms._build_lambda_archives.uses import Use, archive_read, edits_of, uses


class BuildLambdaArchives(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="build the zips that Lambda functions, layers and S3 objects name and that nothing makes",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.UPDATE,
        rejected_by=Command.APPLY,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each archive to build, one refusal for each use of a zip that is left alone."""
        makers = Makers(module)
        unmade = [use for use in uses(module) if not makers.make(use.wanted)]
        found = list(sources_fixes(module)) if module.one_of_each_type("data") else []
        if not unmade and not found:
            return
        unread = []
        for use in unmade:
            read = archive_read(module, use)
            if read and not makers.built(use.wanted):
                found.append(_reading(module, use, read))
            else:
                unread.append(use)
        archives, refused = planned(module, makers, unread)
        for use, reason in refused:
            if not is_told(module, use, reason):
                found.append(_refusal(module, use, reason))
        hashed = {normpath(one.name) for one in rejections_of(module, Kind.FILE_ABSENT)}
        for archive, name in named(module, makers, archives, unread):
            # What a function works out of the file is asked for before the file itself is.
            command = Command.VALIDATE if archive.wanted.path in hashed else Command.APPLY
            fix = building(module, archive, name)
            found += met_by(command, [_where_missed(module, archive.uses[0], fix)])
        yield from sorted(found, key=lambda result: (result.source.name, result.node.start))


def _where_missed(module: Module, use: Use, fix: Fix) -> Fix:
    """A fix that is only offered, where Terraform misses the zip: that is told once."""
    missed = _missed(module, use) if fix.safety is Safety.UNSAFE else None
    if missed is None:
        return fix
    said = f"{missed.told}: {fix.message.partition(': ')[2]}"
    return fix._replace(source=missed.declaration.source, node=missed.node, message=said)


def _missed(module: Module, use: Use) -> Rejection | None:
    """What Terraform says of a zip where something works out its hash in the same block."""
    for one in rejections_of(module, Kind.FILE_ABSENT):
        if one.declaration.address == use.owner.address and normpath(one.name) == use.wanted.path:
            return one
    return None


def _refusal(module: Module, use: Use, reason: str) -> Refusal:
    """Why a zip is left alone, where Terraform misses it too, if it does: that is told once."""
    one = _missed(module, use)
    if one is not None:
        return Refusal(one.declaration.source, one.node, f"{one.told}: {reason}", one.rejected_by)
    return Refusal(use.owner.source, use.attribute, f"{missing(use)}: {reason}")


def _reading(module: Module, use: Use, archive: str) -> Fix:
    """The fix of a use that has an archive already, and reads another path."""
    message = f"{missing(use)}, while it relies on {archive} otherwise: that one's path is read"
    return Fix(use.owner.source, use.attribute, message, tuple(edits_of(module, use, archive)))
