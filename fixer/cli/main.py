"""The commands, each imported when it is called, and the exit codes."""

import gc
import os
import sys
from importlib import import_module
from io import TextIOWrapper
from typing import Final

import click

from fixer.errors import InputError, TffixError, UsageError
from fixer.report.text import problem_lines

_COMMANDS: Final = {
    "apply": ("fixer.cli.repair", "Repair and write."),
    "diff": ("fixer.cli.repair", "Dry run: the unified diff on stdout."),
    "check": ("fixer.cli.repair", "Findings only."),
    "extract": ("fixer.cli.extract", "Unwrap an answer: write its files as they are."),
    "list": ("fixer.cli.docs", "Every transform: name, safety, one line."),
    "explain": ("fixer.cli.docs", "One transform: what it does, before, after."),
    "golden": ("fixer.cli.golden", "Run golden cases."),
    "provider": ("fixer.cli.provider", "Import what another provider accepts."),
}


class _Commands(click.Group):
    """Imports a command when it is called: start-up is most of what a small run costs."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        if cmd_name not in _COMMANDS:
            return None
        command = getattr(import_module(_COMMANDS[cmd_name][0]), f"{cmd_name}_command")
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's
        with formatter.section("Commands"):
            formatter.write_dl([(name, help_) for name, (_, help_) in _COMMANDS.items()])


def _version(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        from importlib.metadata import version

        click.echo(f"tffix {version('tffix')}")
        ctx.exit()


@click.command(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 done, nothing to report; 1 diff: something would change, check: something found; "
    "2 usage; 3 an input could not be read or parsed (the others were processed); 4 refused to write.",
)
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version.")
def tffix() -> None:
    """Repair Terraform that reads well and does not deploy.

    PATH is a model's answer (.md), a .tf file, a folder of modules, or - for an answer on stdin.
    """


def main() -> None:
    """Runs the command line and exits with its code. What goes wrong is told, never thrown."""
    # A run makes trees and drops them; looking for cycles among them costs a tenth of its time and finds none.
    gc.set_threshold(100_000, 50, 100)
    try:
        for stream in (sys.stdout, sys.stderr):
            # What the terminal's encoding lacks is shown by its code. A stream that was closed is None.
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")
        code = tffix.main(standalone_mode=False)
    except click.exceptions.Abort:
        code = _told("interrupted: nothing was left half done", 130)
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except TffixError as error:
        for line in problem_lines(error.problem):
            click.echo(line, err=True)
        _flush()
        code = 2 if isinstance(error, UsageError) else 3 if isinstance(error, InputError) else 4
    except BrokenPipeError:
        # Who reads has closed the pipe (`| head`): there is nobody left to tell.
        _drop_output()
        code = 0
    except Exception as error:
        if os.environ.get("TFFIX_DEBUG"):
            raise
        code = _told(
            f"error: tffix itself failed ({type(error).__name__}: {error}); nothing was written\n"
            "  = this is a bug: run again with TFFIX_DEBUG=1 and report what it prints, with the input if you can",
            4,
        )
    sys.exit(code if isinstance(code, int) else 0)


def _flush() -> None:
    """Prints what is left of the output; what cannot be printed is dropped, since Python would fail over it."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        _drop_output()


def _drop_output() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _told(message: str, code: int) -> int:
    click.echo(message, err=True)
    return code
