"""Lets services in where the configuration sends them: functions, queues, topics and buckets that nothing opens."""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module
from transforms._permit_services.functions import permissions
from transforms._permit_services.policies import policies


class PermitServices(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="let services in where they are sent: functions, queues, topics and buckets that nothing opens to them",
        safety=Safety.SAFE,
        level=Level.WARNING,
        effect=Effect.CREATE,
        waits=True,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each policy or permission that is missing, one refusal for each that cannot be added."""
        if module.problems:
            return
        found = [*permissions(module), *policies(module)]
        yield from sorted(found, key=lambda one: (one.source.name, one.node.start))
