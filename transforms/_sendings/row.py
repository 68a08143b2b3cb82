"""A row of the tables of what services send to."""

from collections.abc import Mapping
from typing import Final, NamedTuple

# What stands in the ARN of a sender for the reference to what it is of, or for its name.
SOURCE: Final = "SOURCE"
NAME: Final = "<name>"


class Row(NamedTuple):
    """That resources of some types have a service send to what an argument of them names.

    `to` is that argument, behind dots inside of blocks (`queue.queue_arn`); `when` are arguments and the values that
    they have then; with an argument of `by_role`, the service acts in a role and has to be let in by nothing else.
    `of` is the argument that names what `aws:SourceArn` is of, empty for the sender itself; `arns` has its types, each
    with the code of that ARN; `is_arn` where the argument may be that ARN itself. `arn` is the ARN where it is put
    together, with marks. `names_account` where AWS wants the account to be named as well. Where the argument `off` has
    the value given, nothing is sent. `is_default` where the policy that something has by default lets the service in:
    then only one that takes its place has to. `by_recorder` where AWS Config acts in the role of its recorder if that
    may do it. `documented` is where AWS says so.
    """

    senders: tuple[str, ...]
    to: str
    service: str
    title: str
    documented: str
    of: str = ""
    arns: Mapping[str, str] = {}
    is_arn: bool = False
    arn: str = ""
    when: tuple[tuple[str, str], ...] = ()
    by_role: str = ""
    names_account: bool = False
    off: tuple[str, bool | str] = ("", "")
    is_default: bool = False
    by_recorder: bool = False

    @property
    def word(self) -> str:
        """The service in a name: `EventBridge`, `APIGateway`."""
        return self.title.replace(" ", "")

    @property
    def is_limited(self) -> bool:
        """Whether only what the configuration has is let in."""
        return bool(self.arns or self.arn or self.names_account)
