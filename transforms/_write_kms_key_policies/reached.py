"""In which account a resource is made: by the provider that it names, followed to the module that configures it."""

from typing import Final

from fixer import hcl
from fixer.module import DEEPEST, Declaration
from transforms._data_sources.accounts import credentials_in, provider_named
from transforms._instances.frame import Frame

# What tells one account from another: the module whose credentials they are, and what they are.
Account = tuple[str, str]
_HANDED: Final = "providers"
_DEFAULT: Final = "aws"


def account_of(frame: Frame, resource: Declaration) -> Account:
    """The account of a resource in a use of its module."""
    return _account(frame, provider_named(resource))


def _account(frame: Frame, provider: str, depth: int = 0) -> Account:
    credentials = credentials_in(frame.place.module, provider)
    if credentials is not None:
        # What says nothing takes what the environment gives, wherever it stands.
        return (frame.place.path, credentials) if credentials else ("", "")
    caller = frame.caller
    if caller is None or depth > DEEPEST:
        return (f"{frame.place.path}:{provider}", "") if provider else ("", "")
    handed = frame.calls[0][1].value(_HANDED)
    for element in handed.elements if isinstance(handed, hcl.ObjectCons) else ():
        if element.key.code.strip().strip('"') == (provider or _DEFAULT):
            given = element.value.code.strip().strip('"')
            return _account(caller, "" if given == _DEFAULT else given, depth + 1)
    return (f"{frame.place.path}:{provider}", "") if provider else _account(caller, "", depth + 1)
