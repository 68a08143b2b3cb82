"""Who uses a key, for people."""

from fixer.engine import listed
from fixer.module import Declaration
from transforms._write_kms_key_policies.use import User


def listed_users(using: list[User]) -> str:
    """Services, each with what uses the key for it."""
    uses: dict[str, dict[str, None]] = {}
    for user in using:
        uses.setdefault(user.service.title, {})[_how(user)] = None
    return listed([f"{title} ({listed(those)})" for title, those in uses.items()])


def apart(key: Declaration, using: list[User]) -> str:
    """Services that only some instances of a key are for, and these."""
    return f"{listed_users(using)} use {', '.join(sorted({f'{key.address}{user.instance}' for user in using}))}"


def _how(user: User) -> str:
    return user.address if user.is_certain else f"{user.address}, which may be given it"
