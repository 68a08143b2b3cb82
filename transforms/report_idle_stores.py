"""Reports streams and tables that nothing in the configuration can write to or read from.

## What it does

Finds each Timestream or DynamoDB table, Kinesis stream and Firehose delivery stream that no role of the module may use
and that nothing refers to but outputs, alarms and dashboards, in a module that has roles for what may use one: not only
those that S3 replicates with or AWS Backup works with.

Whatever may use it counts as using it: a statement that may cover it, a policy that cannot be read, a role from
elsewhere, any other reference, and a name that another block spells, too.

## Why it matters

It is deployed and paid for, and stays empty: a part of the pipeline was forgotten, the grant that fills it or the
whole of its use.

## Fix safety

Suggested only: who should use it, or whether it should go, is for a person to say.

## References

- https://docs.aws.amazon.com/timestream/latest/developerguide/security_iam_service-with-iam.html
- https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
"""

from collections.abc import Iterator

from fixer.aws import roles_of
from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform, listed
from fixer.module import Declaration, Module, relatives
from transforms._report_idle_stores.used import ACTING, KINDS, ROLE, is_used, may_use_stores


class ReportIdleStores(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="report streams and tables that nothing can write to or read from",
        safety=Safety.SUGGEST,
        level=Level.WARNING,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """A suggestion for each store that is not used."""
        stores = [store for store in module.resources(*KINDS) if not store.source.is_override]
        if not stores or not module.resources(ROLE) or relatives(module).above:
            return
        if not any(may_use_stores(module, role) for role in module.resources(ROLE)):
            return
        if not all(roles_of(module, one).complete for one in module.resources(*ACTING)):
            return
        for store in stores:
            if not is_used(module, store):
                yield Fix(store.source, store.block, _said(module, store))


def _said(module: Module, store: Declaration) -> str:
    readers = [reader for reader, _ in module.readers(store.address)]
    told = list(dict.fromkeys([one.address for one in readers if one.kind == "resource" and one.type in ACTING]))
    outputs = list(dict.fromkeys([one.address for one in readers if one.kind == "output"]))
    use = KINDS[store.type].use
    if told:
        whose, are = ("its role", "is") if len(told) == 1 else ("their roles", "are")
        return (
            f"{store.address}: {listed(told)} {are} told of it, and no role of this module may {use}: let {whose} do so"
        )
    but = f" but {listed(outputs)}" if outputs else ""
    return (
        f"{store.address}: no role of this module may {use}, and nothing else here uses it{but}: if nothing elsewhere "
        "does, grant it to what should, or leave it out"
    )
