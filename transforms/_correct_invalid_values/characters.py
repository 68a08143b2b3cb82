"""Names with characters that the provider does not take: what is written in place of them."""

import re
from typing import Final

from fixer.module import Module
from fixer.provider.schema import Rule
from fixer.validation import broken, signs_refused
from transforms._correct_invalid_values.elsewhere import is_read_elsewhere

# The characters of a rule that may stand nowhere.
_NEVER: Final = re.compile(r"\[\^(.+)\]\*\$$")
_CAPITALS: Final = "A-Z"
# What a rule says it takes beside letters, digits, hyphens, underscores, periods, slashes, colons and spaces.
_SAID: Final = {"@": "@", "+": "plus", "=": "equal", ",": "comma", "#": "hash", "$": "dollar", "(": "()", ")": "()"}
# What is random is no name.
_SECRET: Final = re.compile(r"password|secret|token")


def with_allowed_characters(module: Module, path: str, text: str, rule: Rule) -> str:
    """A name as the provider takes it: in small letters, with hyphens for what it does not take (underscores, where it
    takes no hyphens); empty where that is no help, and where another place may mean what is called so. Letters of other
    alphabets are for a person to write.
    """
    never = _NEVER.search(rule.match)
    if never is None or _SECRET.search(path.rpartition(".")[2]) or is_read_elsewhere(module, text):
        return ""
    if not text.isascii():
        return ""
    characters = never[1].replace(_CAPITALS, "") + signs_refused(rule)
    name = text.lower() if _CAPITALS in never[1] else text
    unusual = _unusual(text, rule)
    wrong = re.escape("".join(sorted({*characters, *unusual})))
    between = next((one for one in "-_" if one not in characters), "")
    # One for several that stand together.
    name = re.sub(f"[{wrong}{between}]*[{wrong}][{wrong}{between}]*", between, name) if wrong else name
    name = name.lstrip(between) if text[:1] in unusual else name
    name = name.rstrip(between) if text[-1:] in unusual and not path.endswith("prefix") else name
    if broken(rule, name, path) or (name.endswith(between or "-") and not text.endswith(between or "-")):
        name = re.sub("-+", "-", name).strip(between or "-")
    return "" if name == text or broken(rule, name, path) else name


def _unusual(text: str, rule: Rule) -> frozenset[str]:
    """The characters of a name that its rule does not speak of: it says which it takes, and tells those that many use
    and it does not.
    """
    others = {one for one in text if not one.isalnum() and one not in "-_./: "}
    return frozenset(
        [one for one in others if one not in _SAID or (_SAID[one] not in rule.says and one not in rule.says)]
    )


def is_known_elsewhere(module: Module, text: str, rule: Rule) -> bool:
    """Whether a name is left as it is since another place may mean what is called so."""
    return bool(_NEVER.search(rule.match)) and is_read_elsewhere(module, text)


def too_long(text: str, rule: Rule) -> str:
    """Why a name of more bytes than there may be is left as it is, empty for any other."""
    longest = rule.length[1] if rule.length is not None else None
    size = len(text.encode())
    if longest is None or size <= longest:
        return ""
    unit = "characters" if text.isascii() else "bytes"
    return f"left alone, since it has {size} {unit}, and which of its words can go cannot be told: shorten it"
