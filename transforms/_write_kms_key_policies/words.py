"""Who uses a key, for people."""

from fixer.module import Declaration
from transforms._write_kms_key_policies.use import User


def listed_users(using: list[User]) -> str:
    """Services, each with what uses the key for it."""
    *others, last = dict.fromkeys([f"{user.service.title} ({_how(user)})" for user in using])
    return f"{', '.join(others)} and {last}" if others else last


def apart(key: Declaration, using: list[User]) -> str:
    """Services that only some instances of a key are for, and these."""
    return f"{listed_users(using)} use {', '.join(sorted({f'{key.address}{user.instance}' for user in using}))}"


def _how(user: User) -> str:
    return user.address if user.is_certain else f"{user.address}, which may be given it"
