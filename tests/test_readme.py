"""The README is true: its transform runs, its commands exist, its layers are those of the architecture test."""

import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from fixer.cli.main import tffix
from fixer.engine import installed
from tests.test_architecture import LAYERS

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def test_the_transform_of_the_tutorial_passes_its_golden_case(tmp_path: Path) -> None:
    for _, text in BLOCKS:
        named = re.match(r"# ((?:acme_transforms|golden)/\S+)\n", text)
        if named:
            file = tmp_path / named.group(1)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text.split("\n", 1)[1] if file.suffix != ".tf" else text, encoding="utf-8")
    (tmp_path / "acme_transforms" / "__init__.py").touch()
    command = [str(Path(sys.executable).parent / "tffix"), "golden", "golden", "--transforms", "acme_transforms"]
    subprocess.run([*command, "--update"], cwd=tmp_path, check=True)
    subprocess.run(command, cwd=tmp_path, check=True)
    output = tmp_path / "golden" / "limit_log_retention" / "example" / "output" / "main.tf"
    assert output.read_text(encoding="utf-8").endswith(
        'resource "aws_cloudwatch_log_group" "app" {\n'
        '  name              = "/app" # read by the dashboards\n'
        "  retention_in_days = 30\n"
        "}\n"
    )


SHELL = "".join([text for language, text in BLOCKS if language == "sh"])


@pytest.mark.parametrize("name", sorted(set(re.findall(r"^(?:\S*/)?tffix (\w+)", SHELL, re.MULTILINE))))
def test_every_command_exists(name: str) -> None:
    assert name in tffix.list_commands(click.Context(tffix))


def test_every_option_of_the_table_exists(capfd: pytest.CaptureFixture[str]) -> None:
    for command in ("apply", "check"):
        subprocess.run([Path(sys.executable).parent / "tffix", command, "--help"], check=True)
    shown = capfd.readouterr().out
    for option in re.findall(r"`(--[a-z-]+)", README.split("| Exit code")[0]):
        if option not in ("--version", "--update"):
            assert option in shown, option


def test_every_transform_that_is_named_exists() -> None:
    for name in re.findall(r"explain (\w+)|ignore\[(\w+)\]|ignore = \[\"(\w+)\"\]", README):
        word = next(filter(None, name))
        assert word == "name" or word in installed(), word


def test_the_table_of_transforms_is_what_tffix_lists() -> None:
    table = re.findall(r"^\| `(\w+)` \| (\w+) \| (.*) \|$", README, re.MULTILINE)
    own = {name: t for name, t in installed().items() if type(t).__module__.startswith("transforms.")}
    assert table == [(name, t.meta.safety.value, t.meta.summary) for name, t in own.items()]


def test_the_layers_are_those_of_the_architecture_test() -> None:
    _, _, below = README.partition("and those that it may import:\n\n")
    lines = [line.split() for line in below.partition("\n\n")[0].split("\n")]
    assert {name: set(others) for name, *others in lines} == LAYERS


@pytest.mark.parametrize("path", re.findall(r"\]\((?!http)([^)#]+)\)", README))
def test_every_link_leads_somewhere(path: str) -> None:
    assert (ROOT / path).exists()
