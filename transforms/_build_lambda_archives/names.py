"""How the archives are called, and where they put their zips."""

import re
from collections import Counter
from collections.abc import Iterator
from posixpath import basename

from fixer.module import Module
from transforms._build_lambda_archives.code import Stub
from transforms._build_lambda_archives.makers import Makers
from transforms._build_lambda_archives.plan import Archive
from transforms._build_lambda_archives.uses import LAYER, Use
from transforms._build_lambda_archives.zips import ARCHIVE
from transforms._lambda_code.runtimes import language_of

# What many zips are called, so that their folder tells more.
_COMMON = frozenset(("function", "lambda", "index", "code", "package", "handler"))


def named(module: Module, makers: Makers, archives: list[Archive], missing: list[Use]) -> Iterator[tuple[Archive, str]]:
    """The archives with their names and paths. A zip that needs more than one is split, and none keeps its path."""
    taken = {archive.name for archive in module.data(ARCHIVE)}
    paths = {use.wanted.path: use.wanted for use in missing}
    stems = Counter([_word(wanted.stem) for wanted in paths.values()])
    for archive in archives:
        wanted, name = archive.wanted, _word(archive.wanted.stem)
        if stems[name] > 1 and wanted.folder:
            name = _word(basename(wanted.folder) if wanted.stem in _COMMON else wanted.path[:-4])
        rivals = [other for other in archives if other.wanted.path == wanted.path]
        is_split = sum(len(other.uses) for other in rivals) < sum(use.wanted.path == wanted.path for use in missing)
        if len(rivals) > 1 or is_split:
            suffix = _suffix(archive, rivals)
            name = f"{name}_{suffix}"
            wanted = wanted.renamed(suffix)
            while wanted.path in paths or makers.make(wanted):
                wanted = wanted.renamed("stub" if isinstance(archive.holds, Stub) else "code")
        stem, number = name, 2
        while name in taken:
            name, number = f"{stem}_{number}", number + 1
        taken.add(name)
        paths[wanted.path] = wanted
        yield archive._replace(wanted=wanted), name


def _suffix(archive: Archive, rivals: list[Archive]) -> str:
    """What tells an archive from the others for its zip: the first of language, runtime, code, user that does."""
    choices = [_suffixes(rival) for rival in rivals]
    for own, others in zip(_suffixes(archive), zip(*choices, strict=True), strict=True):
        if len(set(others)) == len(rivals):
            return own
    return _suffixes(archive)[-1]


def _suffixes(archive: Archive) -> tuple[str, ...]:
    language = language_of(archive.runtime)
    first = archive.uses[0].owner
    kind = language.name if language else "layer" if first.type == LAYER else "object"
    return kind, _word(archive.runtime), _word(archive.holds.name), _word(first.name)


def _word(text: str) -> str:
    """A text as a name in the configuration."""
    word = re.sub(r"\W+", "_", text).strip("_")
    return word if word[:1].isalpha() else f"zip_{word}"
