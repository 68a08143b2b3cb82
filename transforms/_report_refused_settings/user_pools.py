"""Threat protection of user pools whose tier has none.

Sources: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolAddOnsType.html ("your
user pool must be on the Plus tier"), https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-sign-in-feature-plans.html
(new pools are on Essentials), https://github.com/hashicorp/terraform-provider-aws/pull/40734 (what AWS answers) and
https://github.com/aws/aws-cdk/pull/33565 (that pools which had it before there were tiers keep it)
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Level
from fixer.module import Declaration, Module, nested_arguments
from transforms._instances.made import surely
from transforms._own_resources.obstacles import ignores

POOL: Final = "aws_cognito_user_pool"
_MODE: Final = "user_pool_add_ons.advanced_security_mode"
_TIER: Final = "user_pool_tier"
_ON: Final = frozenset(("AUDIT", "ENFORCED"))
_DEFAULT: Final = "ESSENTIALS"
_WITHOUT: Final = frozenset((_DEFAULT, "LITE"))


def pool_findings(module: Module) -> Iterator[Fix]:
    """One for each pool that has it switched on in a use of its module, on a tier without it."""
    for pool in module.resources(POOL):
        items = [item for _, item in nested_arguments(pool.body, _MODE)]
        if len(items) != 1 or ignores(pool, _TIER, "user_pool_add_ons"):
            continue
        tier = next(_tiers(module, pool), "")
        if not tier:
            continue
        on = f"{tier}, the default of {_TIER}" if pool.attribute(_TIER) is None else tier
        said = (
            f"{pool.address}: The following features need to be disabled for the {tier} pricing tier configured: "
            f'Threat Protection: a new pool is on {on}; write {_TIER} = "PLUS", which costs more for each user, or '
            "leave the mode out (a pool that had it before there were tiers may keep it)"
        )
        # A pool that was there before the tiers keeps what it has.
        level = Level.ERROR if module.surroundings.kind == "answer" else Level.WARNING
        yield Fix(pool.source, items[0], said, level=level)


def _tiers(module: Module, pool: Declaration) -> Iterator[str]:
    """The tiers without threat protection that a pool is on, in uses of its module in which it is switched on."""
    modes = list(surely(module, pool, _MODE))
    given = pool.attribute(_TIER) is not None
    tiers = list(surely(module, pool, _TIER)) if given else [{_DEFAULT} for _ in modes]
    for mode, tier in zip(modes, tiers, strict=True):
        if mode & _ON and tier and tier <= _WITHOUT:
            yield from tier
