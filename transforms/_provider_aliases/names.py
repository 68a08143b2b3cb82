"""What the name of a provider configuration says: a region, several that it may be, or which of several it is."""

import re
from typing import Final

# The regions of AWS, and how people call the city where one stands.
# Source: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
_PLACES: Final = {
    "us-east-1": "virginia nvirginia",
    "us-east-2": "ohio",
    "us-west-1": "california ncalifornia",
    "us-west-2": "oregon",
    "us-gov-east-1": "",
    "us-gov-west-1": "",
    "af-south-1": "capetown",
    "ap-east-1": "hongkong",
    "ap-east-2": "taipei",
    "ap-northeast-1": "tokyo",
    "ap-northeast-2": "seoul",
    "ap-northeast-3": "osaka",
    "ap-south-1": "mumbai",
    "ap-south-2": "hyderabad",
    "ap-southeast-1": "singapore",
    "ap-southeast-2": "sydney",
    "ap-southeast-3": "jakarta",
    "ap-southeast-4": "melbourne",
    "ap-southeast-5": "malaysia",
    "ap-southeast-7": "thailand",
    "ca-central-1": "",
    "ca-west-1": "calgary",
    "cn-north-1": "beijing",
    "cn-northwest-1": "ningxia",
    "eu-central-1": "frankfurt",
    "eu-central-2": "zurich",
    "eu-north-1": "stockholm",
    "eu-south-1": "milan",
    "eu-south-2": "",
    "eu-west-1": "ireland dublin",
    "eu-west-2": "london",
    "eu-west-3": "paris",
    "il-central-1": "telaviv",
    "me-central-1": "uae",
    "me-south-1": "bahrain",
    "mx-central-1": "",
    "sa-east-1": "saopaulo",
}
REGION: Final = re.compile(r"\b(" + "|".join(_PLACES) + r")(?=[a-f]?(?![\w])|[-_.])")
_WORD = re.compile(r"[a-z]+|[0-9]+")
# Words of a name that say nothing about which one it is.
_EMPTY: Final = frozenset(("aws", "region", "provider", "name", "deployment", "current"))
# Words for accounts: who may deploy there is not said by a region.
_ACCOUNTS: Final = """
account accounts acct prod production staging dev development test security logging logs log audit shared services
management master root org organization tenant customer member admin delegated
"""
_FIRST: Final = frozenset(("primary", "main", "source", "src", "home", "principal", "first"))
_OTHER: Final = frozenset(
    ("secondary", "second", "replica", "replication", "dr", "backup", "failover", "standby", "recovery", "disaster")
) | {"destination", "dest", "dst", "target"}
_AREAS: Final = frozenset(("us", "eu", "ap", "ca", "sa", "af", "me", "asia", "europe", "apac", "emea", "pacific"))
_SIDES: Final = frozenset(("east", "west", "north", "south", "central", "northeast", "southeast", "northwest"))


def regions_in(name: str) -> frozenset[str]:
    """The regions that a name may mean: one for `us_east_1`, `use1`, `acm_virginia`; several for `us_east`, `eu`; none
    for `primary`.
    """
    words = _WORD.findall(name.lower())
    joined = "".join(words)
    sure = {region for region in _PLACES if region.replace("-", "") in joined}
    # `ap-southeast-1` holds no other, but `us-east-1` is not meant by `us-east-11`.
    sure = {region for region in sure if not re.search(re.escape(region.replace("-", "")) + r"\d", joined)}
    if not sure:
        pieces = {*words, *("".join(words[i:j]) for i in range(len(words)) for j in range(i + 2, i + 4))}
        sure = {region for region, places in _PLACES.items() if pieces & {_short(region), *places.split()}}
    if sure:
        return frozenset(sure)
    said = [word for word in words if word in _AREAS or word in _SIDES or word.isdigit()]
    if not any(word in _AREAS or word in _SIDES for word in said):
        return frozenset()
    return frozenset([region for region in _PLACES if all(_says(region, word) for word in said)])


def _says(region: str, word: str) -> bool:
    word = {"asia": "ap", "apac": "ap", "pacific": "ap", "europe": "eu", "emea": "eu"}.get(word, word)
    return word in region.split("-")


def _short(region: str) -> str:
    """A region as people abbreviate it: `use1`, `apse2`, `usgw1`."""
    area, *sides, number = region.split("-")
    letters = "".join(["".join(re.findall("north|south|east|west|.+", side)) for side in sides])
    initials = re.sub(r"north|south|east|west|central|gov", lambda match: match.group()[0], letters)
    return f"{area}{initials}{number}"


def telling(name: str) -> frozenset[str]:
    """The words of a name that say which one it is: `primary` of `primary_region`, none of `aws_region`."""
    return frozenset(re.split(r"[_-]", name.lower())) - _EMPTY - {""}


def role(name: str) -> str:
    """Which of two a name means: "first", "other", or empty if it says neither or both."""
    words = telling(name)
    roles = [kind for kind, known in (("first", _FIRST), ("other", _OTHER)) if words & known]
    return roles[0] if len(roles) == 1 and words <= (_FIRST | _OTHER) else ""


def is_account(name: str) -> bool:
    """Whether a name may mean an account."""
    return bool(frozenset(re.split(r"[_-]|\d+", name.lower())) & frozenset(_ACCOUNTS.split()))


def is_place(name: str) -> bool:
    """Whether a name means a region and nothing else (and not, say, an account)."""
    words = telling(re.sub(r"\d+", "", name))
    return bool(words) and words <= _FIRST | _OTHER | _AREAS | _SIDES
