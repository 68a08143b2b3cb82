"""`list` and `explain`: what the transforms say of themselves."""

import inspect
import sys
from pathlib import Path

import click

from fixer.engine import Level, Transform, chosen, installed, severity


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
                "rejected_by": transform.meta.rejected_by.value if transform.meta.level is Level.ERROR else None,
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
    (transform,) = chosen(installed(), (name,))
    text = explanation(transform)
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
    level = severity(meta.level, meta.rejected_by)
    promise = f"Safety: {meta.safety.value}. Level: {level}. Effect on the plan: {meta.effect.value}."
    parts = [f"# {transform.name}", promise, doc]
    return "\n\n".join([part for part in (*parts, *_example(transform)) if part]) + "\n"


def _example(transform: Transform) -> list[str]:
    """A transform's golden case `example`, in paragraphs: a file before and after, or what changes and what is told."""
    case = _case_of(transform)
    if case is None:
        return []
    files = sorted(_files(case / "input"))
    changed = next((file for file in files if (case / "output" / file).is_file()), None)
    if changed is not None:
        before, after = [(case / side / changed).read_text(encoding="utf-8") for side in ("input", "output")]
        return ["## Example", "Before:", _fenced(before), "After:", _fenced(after)]
    # Of an answer the files are others than that; what is only told changes nothing.
    told = [("expected.diff", "What changes:", "diff"), ("expected.txt", "What is said:", "text")]
    given = (case / "input" / files[0]).read_text(encoding="utf-8")
    paragraphs = ["## Example", "Given:", _fenced(given, "markdown" if files[0].endswith(".md") else "hcl")]
    for name, title, language in told:
        if (case / name).is_file():
            paragraphs += [title, _fenced((case / name).read_text(encoding="utf-8"), language)]
    return paragraphs


def _fenced(text: str, language: str = "hcl") -> str:
    fence = "````" if "```" in text else "```"
    return f"{fence}{language}\n{text.rstrip()}\n{fence}"


def _case_of(transform: Transform) -> Path | None:
    """The folder of a transform's golden case `example`; None if there is none."""
    module = sys.modules[type(transform).__module__]
    if module.__file__ is None:
        return None
    package = Path(module.__file__).parent
    # In a checkout the golden cases lie beside the package; an installed one carries them.
    homes = [package / "_golden", package.parent / "golden", package / "golden"]
    return next((case for home in homes if (case := home / transform.name / "example").is_dir()), None)


def _files(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
