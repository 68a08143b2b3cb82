"""Lets resources wait for what AWS wants to be there when it makes them.

## What it does

Adds to the `depends_on` of a resource what it needs at the time it is created and does not refer to:

- the permission or the policy by which a service is let in, where AWS tries that at once: notifications of buckets,
  trails, delivery channels of Config, access logs of load balancers, rotations of secrets, log subscriptions;
- the policy of a key that stands by itself, for what AWS tries the key with (log groups, trails, publishing);
- the listener that puts a target group behind a load balancer, for an ECS service, and the capacity providers of its
  cluster; the listener of a load balancer, for a target group of which that is the target;
- the policies of the role of a pipe, which is made only where it may read its source;
- the integrations of a REST API, for its deployment, and the policy of a private one; the method and the integration,
  for what it responds;
- what a service is switched on by: recorders of Config, Security Hub, Macie, Shield, administrators of a data lake, the
  role for logs of API Gateway (and what that may do);
- the accepter of a connection of VPCs or transit gateways, for its options and routes;
- versioning, for replication and object locks; ownership controls, for ACLs; the validation of a certificate.

A `depends_on` the wrong way round (a recorder that waits for its delivery channel) is turned.

## Why it matters

Terraform makes at the same time what does not refer to each other. AWS then refuses one of the two: "Unable to validate
the following destination configurations", "NoAvailableConfigurationRecorderException", "The target group does not have
an associated load balancer". A second apply works, which no pipeline knows.

## Fix safety

Safe: nothing that is deployed changes, and what waits is the same as before. Left alone is what the other one waits
for, by way of others too, and what stands in override files; where AWS refuses it then, that is told as an error.

## References

- https://developer.hashicorp.com/terraform/language/meta-arguments/depends_on
- each row of the table has the source of what AWS wants
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer.engine import Command, Edit, Effect, Fix, Level, Meta, Refusal, Safety, Transform, listed
from fixer.module import Module
from transforms._own_resources.waiting import waiting
from transforms._wait_for_prerequisites.missing import missing

# How our own words begin, and not AWS's: with a small letter, or with who does what.
_OURS: Final = re.compile(r"[a-z]|(?:AWS|EKS|GuardDuty|Macie) ")
# How errors of AWS are called: `InsufficientDeliveryPolicyException`.
_CODE: Final = re.compile(r"[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*(?=[:,.]|$)")


class WaitForPrerequisites(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="let resources wait for what AWS wants to be there when it makes them",
        safety=Safety.SAFE,
        level=Level.WARNING,
        effect=Effect.NONE,
        waits=True,
        needs_every_file=True,
        rejected_by=Command.APPLY,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each resource that has to wait, one refusal or error for each that cannot."""
        for found in missing(module):
            waiter = found.waiter
            addresses = [one.address for one in found.prerequisites]
            lead = f"{waiter.address} does not wait for {listed(addresses)}: {_because(found.row.because)}"
            if found.crossed:
                said = f"{lead}; left alone, since {found.crossed}"
                # What AWS refuses it always does: the other one is always made later.
                is_sure = not _OURS.match(found.row.because)
                block = waiter.block
                told = Fix(waiter.source, block, said, safety=Safety.SUGGEST, level=Level.ERROR) if is_sure else None
                yield told or Refusal(waiter.source, block, said)
                continue
            edits: tuple[Edit, ...] = (*found.turned, *waiting([waiter], *addresses))
            done = "the depends_on that says the opposite is turned" if found.turned else "depends_on is added"
            yield Fix(waiter.source, waiter.block, f"{lead}; {done}", edits)


def _because(words: str) -> str:
    """What a row says of what happens otherwise: what AWS says is told apart from what we do."""
    if _OURS.match(words):
        return words
    code = _CODE.match(words)
    said = words if code and not words[code.end() :].startswith(": ") else f'"{words}"'
    return f"when it comes first, AWS answers {said}"
