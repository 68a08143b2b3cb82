"""Corrects values that the provider does not take and that mean one of those that it does.

## What it does

A value that is not in an argument's closed list becomes the one that is meant: the same in another case or with other
separators (`slow_query`, `Pay_Per_Request`), another name of the same thing (`billing_mode = "ON_DEMAND"` is
`PAY_PER_REQUEST`, `Daily` is `TwentyFour_Hours`), an operator by its sign (`>=`), `true` or `yes` where a list has a
word for on and one for off, a misspelling one or two letters away from a single one, or the one of which the value is
the first or the last words (`STRICT` is `STRICT_ORDER`). Numbers become the nearest allowed one where that does no harm
(logs are kept for 3 days instead of 2, a key's deletion waits for 7 days instead of 5); where each workspace works out
how long logs are kept, the next one up is worked out as well.

A percentile where plain statistics are taken (`statistic = "p99"`) becomes the `extended_statistic`.

A security group whose name begins with `sg-` gets it at the end; an alias of a key gets the `alias/` that it begins
with; a prefix of a load balancer's name is cut to the six characters that there are. A name with characters that its
type does not take is written in small letters, with hyphens for the others (`App DB` is `app-db`), and with underscores
for the hyphens where it takes none; the ARN that a state machine or a trail logs to gets
its `:*`. What a local holds is read through `lower` and `replace` in a name that is put together, and so is an element
of a `for_each` in the id of a statement of Lambda (`statement_id = "Allow-${each.value.handler}"`).

An ARN that has lost a colon or what it begins with gets it back where the rest tells which; a name that stands where an
ARN is taken is given to the argument for names beside it.

Networks of IPv6 among those of IPv4 go to the argument for them, a single address in a rule of a security group gets
its length, and windows of maintenance get the days and hours that AWS takes (`sunday:3:00` is `sun:03:00`).

Descriptions of security groups and their rules are written in the signs that EC2 takes: arrows are `to`, dashes
hyphens, letters lose their accents, and quotes are left out.

An optional argument that is set to `""`, where the provider takes no such value any more, is left out.

Where the value stands in a local, it is changed there, if all who read the local want it so. So it is in the default of
a variable that nobody gives another value, and in what a `for_each` goes through: a plan rejects it there. Names that
are too long with the defaults of their variables are told.

## Why it matters

Terraform stops at "expected billing_mode to be one of [...], got ON_DEMAND".

## Fix safety

Safe: the module could not be validated, or not be applied, and what is written says the same. Left alone, with the
reason: numbers that lie between two allowed ones, limits that keep less than was asked for, locals that others read
too. Values that callers or files give to variables are not looked at.

## References

- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Command, Effect, Fix, Level, Meta, Refusal, Safety, Transform, met_by
from fixer.module import UNKNOWN, Module, known
from fixer.validation import Kind, rejections_of


class CorrectInvalidValues(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="correct values that the provider does not take and that mean one that it does",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.UPDATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each value that is not allowed and for which something can be said."""
        found = [*_names(module), *_values(module)]
        yield from sorted(found, key=lambda one: (one.source.name, one.node.start))


def _names(module: Module) -> Iterator[Fix | Refusal]:
    if module.mentions('"sg-') or module.mentions("name_prefix") or module.mentions("aws_kms_alias"):
        from transforms._correct_invalid_values.names import name_fixes

        yield from _by_value(module, name_fixes(module))
    if any(
        module.mentions(type_) for type_ in ("aws_appsync_", "aws_athena_database", "aws_backup_", "aws_iot_topic_rule")
    ):
        from transforms._correct_invalid_values.underscores import underscore_fixes

        yield from met_by(Command.PLAN, underscore_fixes(module))
    if module.mentions("explicit_auth_flows"):
        from transforms._correct_invalid_values.auth_flows import auth_flow_fixes

        yield from auth_flow_fixes(module)
    if module.mentions("cloud_watch_logs_group_arn") or module.mentions("aws_sfn_state_machine"):
        from transforms._correct_invalid_values.log_groups import log_group_fixes

        yield from met_by(Command.APPLY, log_group_fixes(module))


def _by_value(module: Module, told: Iterator[Fix | Refusal]) -> Iterator[Fix | Refusal]:
    """What is told of arguments, with the command that knows their values."""
    for one in told:
        value = one.node.value if isinstance(one.node, hcl.Attribute) else None
        is_known = known(module, value, at_validation=True) is not UNKNOWN
        yield one._replace(rejected_by=Command.VALIDATE if is_known else Command.PLAN)


def _values(module: Module) -> Iterator[Fix | Refusal]:
    if module.mentions("each.") or module.mentions("aws_lambda_permission"):
        from transforms._correct_invalid_values.repeated import repeated_fixes

        yield from met_by(Command.PLAN, repeated_fixes(module))
    if rejections_of(module, Kind.VALUE):
        from transforms._correct_invalid_values.rejected import value_fixes

        yield from value_fixes(module)
    if module.mentions("var.") or module.mentions(".value"):
        from transforms._correct_invalid_values.planned import planned_fixes

        yield from met_by(Command.PLAN, planned_fixes(module))
