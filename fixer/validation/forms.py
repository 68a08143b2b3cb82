"""Forms of texts and numbers that a provider knows by a parser and not by a pattern: networks, accounts, times, ports.

What is said of a value is what the provider says. Sources:
https://developer.hashicorp.com/terraform/plugin/sdkv2/schemas/schema-behaviors#validatediagfunc and what AWS 5.100 says
of each of the values that `tools/forms.py` asks with
"""

import ipaddress
import re
from collections.abc import Callable
from typing import Final

_NETWORK: Final = re.compile(r"[0-9A-Fa-f.:]+/\d{1,3}")
_PORTS: Final = 65535
_ACCOUNT: Final = re.compile(r"(?:aws|aws-managed|aws-marketplace|third-party|\d{12})")
_HOUR: Final = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_DAILY: Final = re.compile(f"{_HOUR}-{_HOUR}")
_DAY: Final = "(?:sun|mon|tue|wed|thu|fri|sat)"
_WEEKLY: Final = re.compile(f"{_DAY}:{_HOUR}-{_DAY}:{_HOUR}", re.IGNORECASE)


def _network(value: str, version: int) -> str:
    """What is said of a text that is no network of a version of IP; 0 for either."""
    found = _parsed(value)
    if found is None:
        return f'"{value}" is not a valid CIDR block: invalid CIDR address: {value}'
    kind = f"IPv{version}" if version else f"IPv{found.version}"
    if version and found.version != version:
        return f'"{value}" is not a valid {kind} CIDR block'
    if value.partition("/")[0].lower() != f"{found.network.network_address}":
        return f'"{value}" is not a valid {kind} CIDR block; did you mean "{found.network}"?'
    return ""


def _parsed(value: str) -> ipaddress.IPv4Interface | ipaddress.IPv6Interface | None:
    """An address with the bits of its network, as Go parses it: without zeros before numbers."""
    if not _NETWORK.fullmatch(value):
        return None
    try:
        return ipaddress.ip_interface(value)
    except ValueError:
        return None


def _any_network(value: str, path: str) -> str:
    found = _parsed(value)
    if found is None:
        return f'expected "{path}" to be a valid CIDR Value, got {value}: invalid CIDR address: {value}'
    if found.ip != found.network.network_address:
        return f'expected "{path}" to contain a valid network Value, expected {found.network}, got {value}'
    return ""


def _account(value: str, path: str) -> str:
    if _ACCOUNT.fullmatch(value) or not value:
        return ""
    return f'"{path}" doesn\'t look like AWS Account ID (exactly 12 digits): "{value}"'


def _port(value: str, path: str, least: int) -> str:
    is_number = re.fullmatch(r"-?\d+", value) is not None
    if not is_number or least <= int(value) <= _PORTS:
        return ""
    return f'expected "{path}" to be a valid port number{"" if least else " or 0"}, got: {value}'


# What each form says of a value at a path; empty if it has that form.
FORMS: Final[dict[str, Callable[[str, str], str]]] = {
    "network-4": lambda value, _: _network(value, 4),
    "network-6": lambda value, _: _network(value, 6),
    "network": lambda value, _: _network(value, 0),
    "any-network": _any_network,
    "account": _account,
    "port": lambda value, path: _port(value, path, 1),
    "port-0": lambda value, path: _port(value, path, 0),
    "daily": lambda value, _: (
        "" if _DAILY.fullmatch(value) or not value else f'({value}) must satisfy the format of "hh24:mi-hh24:mi"'
    ),
    "weekly": lambda value, _: (
        ""
        if _WEEKLY.fullmatch(value) or not value
        else f'({value}) must satisfy the format of "ddd:hh24:mi-ddd:hh24:mi"'
    ),
}
