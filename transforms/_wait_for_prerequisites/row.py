"""A row of the table of what has to be there first."""

from collections.abc import Mapping
from typing import NamedTuple


class Row(NamedTuple):
    """That resources of some types need others when they are made.

    `needs` has the types of these, and for each the arguments or blocks that name the same thing as those of the one
    that waits (`naming`), pair by pair; without any, the two are of one provider configuration. `route_table_id.vpc_id`
    is what the route table names that is referred to. One of the `services` is what a permission, a role or a policy
    has to be for, which does not say `without` (a pattern); a policy that certainly does not let the service `lets_in`
    in, or somebody else where it `comes_as_role`, is none either. Where others of the kind come later (`may_follow`),
    what depends on the one that waits is none of those. Only what has the argument or block `with_` has to wait, not
    where `unless` (as in `naming`) is true, nor what has one of the arguments `lacks`, and only for what has the
    argument or block `having`. Where it `keeps_waits`, what waits the other way round goes on to. Blocks that are
    `switched` are off unless they say `enabled`. What is `part_of` something (the argument that names it) has to wait
    only where that has the text `of_kind`. Of several types in `needs` any one resource is enough. `because` is what
    AWS says or does otherwise, `source` where that is written, `way_out` what a person can do where it cannot wait.
    """

    waiters: tuple[str, ...]
    needs: Mapping[str, tuple[str, ...]]
    because: str
    source: str
    naming: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    without: str = ""
    may_follow: bool = False
    with_: str = ""
    unless: str = ""
    switched: bool = False
    way_out: str = ""
    lacks: tuple[str, ...] = ()
    having: str = ""
    keeps_waits: bool = False
    lets_in: str = ""
    comes_as_role: bool = False
    part_of: str = ""
    of_kind: str = ""
