"""Where a new variable goes among those that stand."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from fixer.engine import Append, Edit, Insert, Prepend
from fixer.module import Declaration, Module, Source

_FILE: Final = "variables.tf"
_MAIN: Final = "main.tf"


def place_of(module: Module, name: str, code: str, user: Source) -> Edit:
    """Among the variables of the file that has most of them: in their order where that is the alphabet's, else after
    the last one; where there are none, in `variables.tf`, else on top of `main.tf` or the file that uses it, below
    `terraform` and `provider` blocks.
    """
    standing = [v for v in module.declarations("variable") if v.source.is_editable]
    empty = module.sources.get(_FILE)
    if not standing and empty is not None:
        return Append(empty, empty.tree.body, code)
    if not standing:
        main = module.sources.get(_MAIN)
        user = main if main is not None and _MAIN not in module.surroundings.standing else user
        above = [d for kind in ("terraform", "provider") for d in module.declarations(kind) if d.source is user]
        first = _leading(above)
        return Insert(first.source, first.block, code) if first is not None else Prepend(user, code)
    homes = Counter(variable.source.name for variable in standing)
    home = max(homes, key=lambda file: (file not in module.surroundings.standing, file == _FILE, homes[file]))
    there = [variable for variable in standing if variable.source.name == home]
    names = [variable.name for variable in there]
    if len(names) > 2 and names == sorted(names):
        before = [variable for variable in there if variable.name < name]
        if not before:
            return Insert(there[0].source, there[0].block, code, "before")
        return Insert(before[-1].source, before[-1].block, code)
    return Insert(there[-1].source, there[-1].block, code)


def _leading(above: list[Declaration]) -> Declaration | None:
    """The last of the blocks with which a file begins, if they are these."""
    if not above:
        return None
    by_start = {declaration.block.start: declaration for declaration in above}
    last = None
    for item in above[0].source.tree.body.items:
        if item.start not in by_start:
            break
        last = by_start[item.start]
    return last


def in_order(module: Module, names: Iterable[str]) -> list[str]:
    """New variables in the order in which they go in: that of the alphabet where the others are in it."""
    standing = [variable.name for variable in module.declarations("variable")]
    return sorted(names) if len(standing) > 2 and standing == sorted(standing) else list(names)
