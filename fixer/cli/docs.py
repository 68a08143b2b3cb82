"""`list` and `explain`: what the transforms say of themselves."""

import inspect
import sys
from pathlib import Path

import click

from fixer.engine import Transform, installed
from fixer.errors import UsageError


@click.command("list")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", help="Form of the list.")
def list_command(format_: str) -> int:
    """Every transform: name, safety, one line."""
    transforms = installed()
    if format_ == "json":
        import json

        rows = [
            {
                "name": name,
                "safety": transform.meta.safety.value,
                "level": transform.meta.level.value,
                "effect": transform.meta.effect.value,
                "summary": transform.meta.summary,
            }
            for name, transform in transforms.items()
        ]
        click.echo(json.dumps({"version": 1, "transforms": rows}, indent=2))
        return 0
    width = max(map(len, transforms), default=0)
    for name, transform in transforms.items():
        click.echo(f"{name:<{width}}  {transform.meta.safety.value:<7}  {transform.meta.summary}")
    return 0


@click.command("explain")
@click.argument("name")
def explain_command(name: str) -> int:
    """One transform: what it does, why, how safe it is, and an example before and after."""
    transforms = installed()
    if name not in transforms:
        from fixer.engine import chosen

        chosen(transforms, (name,))
        raise UsageError(f"there is no transform {name}")
    text = explanation(transforms[name])
    if sys.stdout and sys.stdout.isatty():
        # Laid out for reading; a pipe gets the Markdown as it is.
        from rich.console import Console
        from rich.markdown import Markdown

        Console().print(Markdown(text))
    else:
        click.echo(text, nl=False)
    return 0


def explanation(transform: Transform) -> str:
    """What a transform says of itself, as Markdown: its docstring, its promises and its example case."""
    doc = inspect.cleandoc(inspect.getmodule(type(transform)).__doc__ or "")
    meta = transform.meta
    promise = f"Safety: {meta.safety.value}. Level: {meta.level.value}. Effect on the plan: {meta.effect.value}."
    parts = [f"# {transform.name}", promise, doc]
    example = example_of(transform)
    if example is not None:
        before, after, diff = example
        parts += ["## Example", "Before:", _fenced(before), "After:", _fenced(after)]
        parts += ["As a diff:", f"```diff\n{diff}```"] if not after else []
    return "\n\n".join([part for part in parts if part]) + "\n"


def _fenced(text: str) -> str:
    return f"```hcl\n{text.rstrip()}\n```"


def example_of(transform: Transform) -> tuple[str, str, str] | None:
    """The first file of a transform's golden case `example` before and after, and its diff; None if there is none."""
    module = sys.modules[type(transform).__module__]
    if module.__file__ is None:
        return None
    package = Path(module.__file__).parent
    # In a checkout the golden cases lie beside the package; an installed one carries them.
    for golden in (package / "_golden", package.parent / "golden", package / "golden"):
        case = golden / transform.name / "example"
        if case.is_dir():
            diff = case / "expected.diff"
            changed = [file for file in sorted(_files(case / "output")) if (case / "input" / file).is_file()]
            if not changed:
                return None
            before = (case / "input" / changed[0]).read_text(encoding="utf-8")
            after = (case / "output" / changed[0]).read_text(encoding="utf-8")
            return before, after, diff.read_text(encoding="utf-8") if diff.is_file() else ""
    return None


def _files(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
