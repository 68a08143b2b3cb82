"""Reports comments that are to silence a transform and name none, or that tffix does not understand.

## What it does

Tells of `# tffix: ignore[name]` and `# tffix: ignore-file[name]` whose name is that of no installed transform, with the
nearest one that there is, and of `# tffix:` before any other word. Such a comment silences nothing.

## Why it matters

What a person meant to leave alone is repaired all the same.

## Fix safety

There is none: what was meant is for a person to say.

## References

- https://docs.astral.sh/ruff/linter/#error-suppression (comments that suppress nothing)
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Suppression, Transform, installed, suppressions
from fixer.module import Module


class ReportUnknownSuppressions(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="report comments for tffix that silence nothing, since no transform is called so",
        safety=Safety.SUGGEST,
        level=Level.WARNING,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One for each comment."""
        for source in module.sources.values():
            for one in suppressions(source):
                said = (
                    _unknown(one) if one.is_understood else f'tffix knows no "{one.word}": write ignore or ignore-file'
                )
                if said:
                    yield Fix(source, one.comment, said)


def _unknown(one: Suppression) -> str:
    """What is said of the names that no transform has; empty where all have one."""
    from difflib import get_close_matches  # only for the message

    known = installed()
    said = []
    for name in one.names:
        if name not in known:
            close = get_close_matches(name, known, 1)
            said.append(f"there is no transform {name}" + (f"; did you mean {close[0]}?" if close else ""))
    return "; ".join(said)
