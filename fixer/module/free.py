"""Names for what is declared anew."""

from collections.abc import Iterable
from itertools import count

from fixer.module.module import Module

# What tells of a resource that is gone, or is to be imported: its name stays its own.
_FORMER = ("import", "moved", "removed")


def free_name(module: Module, kind: str, name: str, taken: Iterable[str] = (), *, or_else: Iterable[str] = ()) -> str:
    """A name that nothing of a kind has (`aws_subnet`, `data.aws_region`, `var`), nor has had, and that is not `taken`.

    The name itself, else the first of `or_else` that is free, else the name with a number behind it: `main_2`. JSON is
    read for the names that it declares.
    """
    taken, type_ = frozenset(taken), kind.removeprefix("data.")
    in_json = [source.text for source in module.sources.values() if not source.is_hcl and f'"{type_}"' in source.text]

    def is_free(one: str) -> bool:
        address = f"{kind}.{one}"
        is_declared = one in taken or module.find(address) is not None or any(f'"{one}"' in text for text in in_json)
        return not is_declared and not any(user.kind in _FORMER for user, _ in module.readers(address))

    for one in (name, *or_else):
        if is_free(one):
            return one
    return next(one for number in count(2) if is_free(one := f"{name}_{number}"))
