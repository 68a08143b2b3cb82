"""What the names of provider configurations say."""

import pytest

from transforms._provider_aliases.names import is_account, is_place, regions_in, role


@pytest.mark.parametrize(
    ("name", "region"),
    [
        ("us_east_1", "us-east-1"),
        ("us-east-1", "us-east-1"),
        ("useast1", "us-east-1"),
        ("use1", "us-east-1"),
        ("apse2", "ap-southeast-2"),
        ("replica_eu_west_1", "eu-west-1"),
        ("acm_virginia", "us-east-1"),
        ("hong_kong", "ap-east-1"),
        ("us_gov_west_1", "us-gov-west-1"),
    ],
)
def test_a_name_says_a_region(name: str, region: str) -> None:
    assert regions_in(name) == {region}


@pytest.mark.parametrize("name", ["primary", "us_east_11", "peer", "account_b", "prod"])
def test_a_name_says_no_region(name: str) -> None:
    assert not regions_in(name)


def test_a_name_may_say_several_regions() -> None:
    assert regions_in("us_west") == {"us-west-1", "us-west-2"} | {"us-gov-west-1"}
    assert "us-east-1" in regions_in("us")
    assert len(regions_in("us_east_1_to_us_west_2")) == 2


def test_a_name_says_which_of_two() -> None:
    assert (role("primary"), role("dr"), role("primary_replica"), role("spoke")) == ("first", "other", "", "")


def test_names_of_places_are_told_from_those_of_accounts() -> None:
    assert is_place("secondary")
    assert is_place("us_east")
    assert not is_place("partner")
    assert is_account("log_archive")
    assert is_account("account2")
    assert not is_account("replica")
