"""Arguments and blocks that a resource does not have: whose name is meant, by whatever tells it first."""

from collections.abc import Iterator

from fixer.engine import Fix, Refusal
from fixer.module import Module
from fixer.validation import Rejection, is_later, removed_in_6
from transforms._rename_unsupported_names.asked import asked
from transforms._rename_unsupported_names.database_names import of_instance
from transforms._rename_unsupported_names.encryption import of_key
from transforms._rename_unsupported_names.followed import followed
from transforms._rename_unsupported_names.items import item_fixes
from transforms._rename_unsupported_names.later import before_6
from transforms._rename_unsupported_names.recurrences import recurrence
from transforms._rename_unsupported_names.rule_ends import of_other_direction
from transforms._rename_unsupported_names.security_groups import of_vpc
from transforms._rename_unsupported_names.units import converted
from transforms._unsupported_names.place import place_of
from transforms._unsupported_names.regions import region_of
from transforms._unsupported_names.switches import SWITCHES


def argument_fixes(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """What is done about one of them: a fix, a refusal, or nothing."""
    if (earlier := before_6(module, found)) is not None:
        yield earlier
    elif found.schema is not None and not removed_in_6(found) and not _is_kept(module, found):
        other = converted(module, found) or followed(found) or of_vpc(found) or of_key(found)
        other = other or recurrence(module, found) or of_instance(module, found) or asked(module, found)
        other = other or of_other_direction(found)
        yield from (other,) if other is not None else item_fixes(module, found)


def _is_kept(module: Module, found: Rejection) -> bool:
    """Whether version 6 has a name where it stands, and no row says that it is another one: it is no slip."""
    if not is_later(module, found):
        return False
    key = (found.declaration.type, found.path, found.name)
    return not place_of(found).row(found.name) and not region_of(found) and key not in SWITCHES
