"""What version constraints mean together."""

import pytest

from fixer.provider.constraint import both


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("~> 5.0", "~> 5.0", "~> 5.0"),
        (">=5.0,<6.0", "< 6.0, >= 5.0", ">=5.0,<6.0"),
        ("~> 5.0", "", "~> 5.0"),
        ("", "~> 5.0", "~> 5.0"),
        ("~> 5.0", ">= 5.0", "~> 5.0"),
        (">= 5.0", "~> 5.0", "~> 5.0"),
        ("~> 5.0", ">= 5.31", "~> 5.31"),
        ("~> 5.0", ">= 5.31.2", "~> 5.0, >= 5.31.2"),
        ("~> 5.0", "~> 5.31.0", "~> 5.31.0"),
        ("~> 5", ">= 4.0, < 6.0", "~> 5"),
        ("~> 5.0", "5.100.0", "5.100.0"),
        ("~> 5.0", "!= 5.86.0", "~> 5.0, != 5.86.0"),
        ("~> 0.9", ">= 0.13", "~> 0.13"),
        ("> 5.0.0", ">= 5.0.0", "> 5.0.0"),
    ],
)
def test_what_says_the_same_as_two_constraints(first: str, second: str, expected: str) -> None:
    assert both(first, second) == expected


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("~> 5.0", "~> 4.0"),
        ("~> 5.0", ">= 6.0"),
        ("~> 5.1.0", "~> 5.2.0"),
        ("< 5.0", ">= 5.0"),
        ("5.1.0", "!= 5.1.0"),
        ("5.1.0", "5.1.1"),
        ("> 5.1.0", "<= 5.1.0"),
    ],
)
def test_no_version_meets_both(first: str, second: str) -> None:
    assert both(first, second) is None


@pytest.mark.parametrize("constraint", ["6.0.0-beta1", "= 5", "> 5.0", "latest", "^5.0", ">= 5.0 < 6.0"])
def test_what_cannot_be_told_is_not_said(constraint: str) -> None:
    assert both(constraint, ">= 1.0") is None
    assert both(constraint, constraint) == constraint
