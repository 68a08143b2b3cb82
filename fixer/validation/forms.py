"""Forms of texts and numbers that a provider knows by a parser and not by a pattern: networks, accounts, times, ports.

What is said of a value is what the provider says of it.

Source: https://developer.hashicorp.com/terraform/plugin/sdkv2/schemas/schema-behaviors#validatediagfunc, and what AWS
5.100 says of the values that `tools/forms.py` asks about
"""

import ipaddress
import re
from collections.abc import Callable
from typing import Final

Network = ipaddress.IPv4Interface | ipaddress.IPv6Interface

_NETWORK: Final = re.compile(r"[0-9A-Fa-f.:]+/\d{1,3}")
_LAST_PORT: Final = 65535
_ACCOUNT: Final = re.compile(r"\d{12}")
_HOUR: Final = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_DAILY: Final = re.compile(f"{_HOUR}-{_HOUR}")
_DAY: Final = "(?:sun|mon|tue|wed|thu|fri|sat)"
_WEEKLY: Final = re.compile(f"{_DAY}:{_HOUR}-{_DAY}:{_HOUR}")
# Other words than these may be names of protocols.
_NO_PROTOCOL: Final = frozenset({"", "any", "dns", "http", "https", "icmpv6", "ip", "ospf", "skip", "ssh"})
_LAST_PROTOCOL: Final = 254


def parsed(value: str) -> Network | None:
    """An address with the length of its network, None for what is none."""
    if not _NETWORK.fullmatch(value):
        return None
    try:
        return ipaddress.ip_interface(value)
    except ValueError:
        return None


def _network(value: str, version: int) -> str:
    """What is said of a text that is no network of a version of IP; 0 for either."""
    found = parsed(value)
    if found is None:
        return f'"{value}" is not a valid CIDR block: invalid CIDR address: {value}'
    if version and found.version != version:
        return f'"{value}" is not a valid IPv{version} CIDR block'
    if found.ip != found.network.network_address:
        kind = f"IPv{version} " if version else ""
        return f'"{value}" is not a valid {kind}CIDR block; did you mean "{found.network}"?'
    return ""


def _range(value: str, path: str, *, is_loose: bool) -> str:
    """The same as other types have it, some of which take any address of a network."""
    found = parsed(value)
    if found is None:
        if is_loose:
            return f'expected "{path}" to be a valid CIDR Value, got {value}: invalid CIDR address: {value}'
        return f"expected {path} to contain a valid Value, got: {value} with err: invalid CIDR address: {value}"
    if found.ip != found.network.network_address and not is_loose:
        return f"expected {path} to contain a valid network Value, expected {found.network}, got {value}"
    return ""


def _sized(value: str, path: str, least: int, most: int) -> str:
    """The same of a network with so many bits."""
    found = parsed(value)
    if (said := _range(value, path, is_loose=False)) or found is None:
        return said
    bits = found.network.prefixlen
    if least <= bits <= most:
        return ""
    wanted = f"between {least} and {most} significant bits"
    return f'expected "{path}" to contain a network Value with {wanted}, got: {bits}'


def _attribute(value: str, path: str, version: int) -> str:
    """The same as types of the newer kind have it."""
    if _network(value, version):
        return (
            f"Attribute {path} value must be a valid IPv{version} CIDR that represents a network address, got: {value}"
        )
    return ""


def _account(value: str, path: str) -> str:
    if _ACCOUNT.fullmatch(value):
        return ""
    return f'"{path}" doesn\'t look like AWS Account ID (exactly 12 digits): "{value}"'


def _port(value: str, path: str, least: int) -> str:
    if not re.fullmatch(r"-?\d+", value) or least <= int(value) <= _LAST_PORT:
        return ""
    return f'expected "{path}" to be a valid port number{"" if least else " or 0"}, got: {value}'


def _protocol(value: str, path: str) -> str:
    is_number = re.fullmatch(r"-?\d+", value) is not None
    is_wrong = not -1 <= int(value) <= _LAST_PROTOCOL if is_number else value in _NO_PROTOCOL or value != value.lower()
    return f'"{path}" : unsupported NACL protocol: {value}' if is_wrong else ""


def _window(value: str, pattern: re.Pattern[str], shape: str) -> str:
    return "" if not value or pattern.fullmatch(value) else f'({value}) must satisfy the format of "{shape}"'


# What each form says of a value at a path; empty if it has that form.
FORMS: Final[dict[str, Callable[[str, str], str]]] = {
    "account": _account,
    "daily": lambda value, _: _window(value, _DAILY, "hh24:mi-hh24:mi"),
    "network": lambda value, _: _network(value, 0),
    "network-4": lambda value, _: _network(value, 4),
    "network-4-attribute": lambda value, path: _attribute(value, path, 4),
    "network-6": lambda value, _: _network(value, 6),
    "network-6-attribute": lambda value, path: _attribute(value, path, 6),
    "port": lambda value, path: _port(value, path, 1),
    "port-or-0": lambda value, path: _port(value, path, 0),
    "protocol-of-acl": _protocol,
    "network-16-28": lambda value, path: _sized(value, path, 16, 28),
    "range": lambda value, path: _range(value, path, is_loose=False),
    "range-of-any-address": lambda value, path: _range(value, path, is_loose=True),
    "weekly": lambda value, _: _window(value.lower(), _WEEKLY, "ddd:hh24:mi-ddd:hh24:mi"),
}
