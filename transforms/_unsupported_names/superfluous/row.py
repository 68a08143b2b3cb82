"""When an argument that nobody has says nothing."""

from typing import NamedTuple

from fixer.provider.naming import WORDS


class Row(NamedTuple):
    """When an argument says nothing.

    `values`: it does where its value is one of these, whatever it stands beside. `beside`: or where one of these
    arguments or blocks is set; with an `ending`, to what ends so or is an ARN that is written out. `why`: what is said
    of it. `unless`: what is said where it may have meant something. `own`: or where a resource of this type is for it.
    `origin`: where the name comes from, in the words of `fixer.provider.naming`. `contrary`: beside these it says
    something, whatever its value.
    `is_spread`: what is on says nothing only where the cluster has two instances or more. `is_switch`: only what is
    on, as it is written, says what stands beside it.
    """

    why: str
    values: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    unless: str = ""
    origin: str = WORDS
    ending: str = ""
    own: str = ""
    contrary: tuple[str, ...] = ()
    is_spread: bool = False
    is_switch: bool = False
