"""Real modules, where a corpus of them lies beside the project: each file comes back, and each is HCL."""

from pathlib import Path

import pytest

from fixer import hcl
from tests.hcl.lossless import joined

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"


@pytest.mark.skipif(not CORPUS.is_dir(), reason="no corpus beside the project")
def test_real_files_come_back() -> None:
    read = 0
    for path in sorted(CORPUS.rglob("*.tf")):
        text = path.read_bytes().decode()
        tree = hcl.parse(text)
        assert joined(tree) == text, path
        assert hcl.errors(text) == (), path
        for node in hcl.walk(tree):
            if isinstance(node, hcl.Attribute):
                assert node.value.code == node.value_code, path
        read += 1
    assert read
