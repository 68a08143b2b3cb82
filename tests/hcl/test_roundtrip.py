"""The byte contract: the tree of a text is the text, every byte of it, whatever the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fixer import hcl
from tests.hcl.generated import files
from tests.hcl.language import accepted, rejected
from tests.hcl.lossless import assert_lossless


@pytest.mark.parametrize("text", [*accepted(), *rejected()], ids=repr)
def test_every_text_of_the_tables_comes_back(text: str) -> None:
    assert_lossless(text)


@given(files())
@settings(max_examples=300)
def test_every_file_comes_back(text: str) -> None:
    assert hcl.errors(text) == ()
    assert_lossless(text)


@given(files(), st.data())
@settings(max_examples=200)
def test_every_spoilt_file_comes_back(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    put = data.draw(
        st.sampled_from(("", '"', "{", "}", "(", "]", "${", "/*", "<<E\n", "\r", "\\", "\n", "=", "é", "\x00"))
    )
    spoilt = text[:start] + put + text[end:]
    hcl.errors(spoilt)
    assert_lossless(spoilt)


@given(st.text())
@settings(max_examples=300)
def test_any_text_comes_back(text: str) -> None:
    hcl.errors(text)
    assert_lossless(text)


@given(st.text(alphabet='ab1 \t\n\r"${}%[]()=<E-#/*\\~.,:?!é', max_size=80))
@settings(max_examples=500)
def test_any_text_of_hcl_characters_comes_back(text: str) -> None:
    hcl.errors(text)
    assert_lossless(text)
