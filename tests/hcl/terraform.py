"""`terraform fmt`, asked about many texts in one process."""

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

needs_terraform = pytest.mark.skipif(shutil.which("terraform") is None, reason="terraform is not installed")


def refused(texts: Sequence[str], folder: Path) -> set[int]:
    """The indexes of the texts that `terraform fmt` cannot read."""
    return {int(number) for number in re.findall(r"t(\d+)\.tf line \d", _fmt(texts, folder))}


def formatted(texts: Sequence[str], folder: Path) -> list[str]:
    """The texts as `terraform fmt` leaves them."""
    _fmt(texts, folder, "-write=true")
    return [_path(folder, n).read_bytes().decode() for n in range(len(texts))]


def _fmt(texts: Sequence[str], folder: Path, *options: str) -> str:
    for n, text in enumerate(texts):
        _path(folder, n).write_bytes(text.encode())
    environment = {name: value for name, value in os.environ.items() if name != "TF_CLI_CONFIG_FILE"}
    command = ["terraform", "fmt", "-list=false", "-no-color", *(options or ["-write=false"]), str(folder)]
    run = subprocess.run(command, capture_output=True, env=environment, check=False)
    assert run.returncode in (0, 2), run.stderr.decode()
    return run.stderr.decode()


def _path(folder: Path, number: int) -> Path:
    return folder / f"t{number:06}.tf"
