"""What a run leaves on disk: all of its files or none."""

from pathlib import Path

from fixer.api import prefix
from fixer.cli.collect import Collected
from fixer.cli.settings import Settings
from fixer.engine.diff import unified_diff
from fixer.errors import Problem, WriteRefused


def verify_all(collected: Collected) -> None:
    """Holds every changed file against the independent reader. Raises WriteRefused where the two differ elsewhere."""
    from fixer.verify import verify

    for outcome in collected.outcomes:
        for name, changed in outcome.changed.items():
            path = prefix(outcome.path) + name
            if not name.endswith((".tf", ".tfvars")):
                # What came with a module is text, which a reader of HCL cannot read.
                continue
            doubt = verify(path, changed.before, changed.after, unified_diff(path, *changed))
            if doubt is None:
                continue
            if not doubt.unread:
                raise WriteRefused(doubt.message, file=path, advice="nothing was written; this is a bug: report it")
            collected.notes.append(Problem(f"not verified: {doubt.message}", path))


def write(collected: Collected, settings: Settings) -> tuple[str, ...]:
    """Writes everything; gives the paths of what was written. Raises WriteRefused where nothing was."""
    from fixer.disk.write import write_all

    writes = dict(collected.writes)
    if settings.diff_file is not None:
        writes[settings.diff_file] = "".join(collected.diffs)
    root = collected.roots[0] if len(collected.roots) == 1 and len(settings.paths) == 1 else None
    if root is not None and settings.diff_file is None and settings.as_answer is None:
        return tuple([path.as_posix() for path in write_all(writes, root=root, read=collected.read)])
    for root in collected.roots:
        _check_inside(writes, root)
    return tuple([path.as_posix() for path in write_all(writes, read=collected.read)])


def _check_inside(writes: dict[Path, str], root: Path) -> None:
    """Raises WriteRefused for a file of an answer that would leave its folder, through a link that stands there."""
    from fixer.disk.target import find_target

    for path in writes:
        if path.is_relative_to(root):
            find_target(path, root)


def write_diff(file: Path, collected: Collected) -> None:
    """Writes the diff alone, for a run that writes nothing else."""
    from fixer.disk.write import write_all

    write_all({file: "".join(collected.diffs)})
