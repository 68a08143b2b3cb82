"""What is read of attributes and blocks, where nothing is known of their types."""

from fixer.validation.nested import _indexed


def test_an_index_of_what_has_no_type_is_not_told() -> None:
    assert _indexed("") is None
