"""The programs that a case is held against, where they are installed: git and Terraform."""

import os
import re
import subprocess
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from shutil import which

from fixer import hcl
from fixer.testing.case import encoded

_LISTED = re.compile(r"^(\d+)\.tf$", re.MULTILINE)
_NAMED = re.compile(r"\b(\d+)\.tf\b")


class Terraform:
    """`terraform fmt -check`, asked of many texts in one process, since each costs 40 ms to start."""

    def __init__(self) -> None:
        self.program = which("terraform")
        self._known: dict[str, bool | None] = {}

    def ask(self, texts: Iterable[str]) -> None:
        """Asks for these texts at once, so that `is_formatted` knows them."""
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        if not new:
            return
        # A file that does not parse is none that it has an opinion of.
        asked = [] if self.program is None else [text for text in new if not hcl.errors(text)]
        self._known |= dict.fromkeys(new)
        if self.program is None or not asked:
            return
        with tempfile.TemporaryDirectory() as folder:
            for i, text in enumerate(asked):
                Path(folder, f"{i}.tf").write_bytes(encoded(text))
            names = [f"{i}.tf" for i in range(len(asked))]
            command = [self.program, "fmt", "-no-color", "-check", "-list=true", "-write=false", *names]
            ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        unformatted = {int(found) for found in _LISTED.findall(ran.stdout)}
        unread = {int(found) for found in _NAMED.findall(ran.stderr)}
        for i, text in enumerate(asked):
            self._known[text] = None if i in unread else i not in unformatted

    def is_formatted(self, text: str) -> bool | None:
        """Whether Terraform leaves a file of this text as it is; None where it cannot tell or is not installed."""
        self.ask([text])
        return self._known[text]


def git_apply(files: Mapping[str, str], diff: str) -> dict[str, str] | str | None:
    """What `git apply` makes of these files; its complaint where it takes the diff not; None where git is missing."""
    git = which("git")
    if git is None:
        return None
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        for path, text in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(encoded(text))
        # Neither a repository around the temporary folder nor anyone's settings may have a say.
        environment = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
        environment |= {
            "GIT_CEILING_DIRECTORIES": str(folder.parent),
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_GLOBAL": os.devnull,
        }
        command = [git, "apply", "-"]
        ran = subprocess.run(
            command, cwd=folder, env=environment, input=encoded(diff), capture_output=True, check=False
        )
        if ran.returncode:
            return ran.stderr.decode("utf-8", "replace").strip()
        return {path: (folder / path).read_bytes().decode("utf-8", "surrogateescape") for path in _tree(folder)}


def _tree(folder: Path) -> list[str]:
    return sorted([path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()])
