"""The table of well-known providers."""

import re

import pytest

from fixer.provider.constraint import allowed
from fixer.provider.known import AMBIGUOUS, KNOWN, full_source


@pytest.mark.parametrize("name", sorted(KNOWN))
def test_an_entry_has_a_source_and_a_pessimistic_constraint(name: str) -> None:
    provider = KNOWN[name]
    assert re.fullmatch(r"[\w-]+/[\w-]+", provider.source)
    assert re.fullmatch(r"~> \d+\.\d+", provider.constraint)
    assert allowed(provider.constraint) is not None
    assert name not in AMBIGUOUS


def test_sources_are_compared_whatever_way_they_are_written() -> None:
    assert full_source("registry.terraform.io/DataDog/datadog") == full_source("datadog/datadog")
    assert full_source("", "random") == full_source("hashicorp/random")
    assert full_source("registry.example.com/hashicorp/random") != full_source("hashicorp/random")
