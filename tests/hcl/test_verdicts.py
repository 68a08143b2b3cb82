"""What is accepted and what is rejected: this parser and terraform say the same of every text of the tables."""

from pathlib import Path

import pytest

from fixer import hcl
from tests.hcl.language import accepted, rejected
from tests.hcl.terraform import needs_terraform, refused


@pytest.mark.parametrize("text", accepted(), ids=repr)
def test_reads_what_is_hcl(text: str) -> None:
    assert hcl.errors(text) == ()


@pytest.mark.parametrize("text", rejected(), ids=repr)
def test_refuses_what_is_not_hcl(text: str) -> None:
    assert hcl.errors(text)


@pytest.mark.parametrize("text", [*accepted(), *rejected()], ids=repr)
def test_windows_line_ends_change_no_verdict(text: str) -> None:
    windows = text.replace("\r\n", "\n").replace("\n", "\r\n")
    # A carriage return that stood alone becomes half of a line end, or of two.
    if "\r" not in text.replace("\r\n", ""):
        assert bool(hcl.errors(windows)) == bool(hcl.errors(text))


@needs_terraform
def test_terraform_says_the_same(tmp_path: Path) -> None:
    texts = [*accepted(), *rejected()]
    ours = {n for n, text in enumerate(texts) if hcl.errors(text)}
    theirs = refused(texts, tmp_path)
    assert [texts[n] for n in sorted(ours ^ theirs)] == []
