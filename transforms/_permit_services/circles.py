"""What a policy would say of something that is made after what needs the policy first: it does not name that then.

A distribution whose origin is a load balancer waits for it, and the load balancer for the policy of the bucket that its
logs go to.
Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourcearn
"""

from collections.abc import Iterable

from fixer.module import Module, reachable, rough_links
from transforms._permit_services.grant import Grant


def uncircled(module: Module, added: list[Grant], grants: Iterable[Grant], holder: str = "") -> tuple[list[Grant], str]:
    """What is added to a policy, for all of a sender's kind in the account where naming it would make a circle, and the
    words for that. `grants` are all that the policy is for, `holder` is what it stands in.
    """
    senders = {one.sender.address for one in grants} | ({holder} if holder else set())
    links = rough_links(module)
    found: dict[str, str] = {}
    for one in added:
        ahead = senders & reachable(links, one.sender.address) - {one.sender.address} if one.any_arn else set()
        if ahead:
            why = "the policy" if holder in ahead else f"{min(ahead)}, which needs the policy first"
            found.setdefault(one.title, f"{one.sender.address} waits for {why}")
    words = "".join([f", for all that {title} has in the account, since {why}" for title, why in found.items()])
    return [one.of_any() if one.any_arn and one.title in found else one for one in added], words
