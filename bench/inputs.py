"""What is measured: the file of a real answer (or of the project's example), the same made longer, a tree of
modules."""

import re
import shutil
from pathlib import Path

from fixer.hcl import parse
from fixer.response import extract

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


def answer_text() -> str:
    """The Terraform of the answer that is measured: the one beside the project if it is there, else the example's."""
    shared = SHARED / "mission" / "response.md"
    answer = shared if shared.is_file() else ROOT / "examples" / "answer.md"
    return max(extract(answer.read_text(encoding="utf-8")).files, key=lambda file: len(file.text)).text


def longer(text: str, times: int) -> str:
    """A file that many times as long: copies under other names, each referring to its own."""
    blocks = [block for block in parse(text).body.blocks() if block.type != "terraform"]
    names = {block.labels[-1] for block in blocks if block.labels}
    addresses = re.compile(rf"\b({'|'.join(sorted(map(re.escape, names), key=len, reverse=True))})\b(?=[\"\].\[\s])")
    body = "".join([block.code for block in blocks])
    copies = [addresses.sub(rf"\1_{copy}", body) for copy in range(1, times)]
    return text + "".join([f"\n{copy.lstrip()}" for copy in copies])


def tree(target: Path) -> bool:
    """Puts the tree that is measured at `target`: the corpus if it is there (and says so), else the golden inputs."""
    corpus = SHARED / "corpus"
    if corpus.is_dir():
        shutil.copytree(corpus, target)
        for path in target.rglob("*"):
            path.chmod(0o755 if path.is_dir() else 0o644)
        return True
    for case in (ROOT / "golden").glob("*/*/input"):
        shutil.copytree(case, target / case.parent.parent.name / case.parent.name)
    return False
