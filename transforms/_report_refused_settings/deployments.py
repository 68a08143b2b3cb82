"""Deployments of REST APIs that have no methods.

Source: https://github.com/Clarifai/lambdafai/issues/57 and https://github.com/anomalyco/sst/issues/3976 (what API
Gateway answers: "The REST API doesn't contain any methods")
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix
from fixer.module import Declaration, Module, is_overridden
from transforms._instances.made import may_be_made
from transforms._instances.named import named
from transforms._instances.whole import is_elsewhere, is_told_others

DEPLOYMENT: Final = "aws_api_gateway_deployment"
_METHOD: Final = "aws_api_gateway_method"
# Both give an API all that it has, written as OpenAPI.
_PUT: Final = "aws_api_gateway_rest_api_put"
_APIS: Final = frozenset(("aws_api_gateway_rest_api",))


def deployment_findings(module: Module) -> Iterator[Fix]:
    """One for each deployment of an API of the module that nothing gives a method."""
    if is_elsewhere(module, _METHOD, _PUT):
        return
    for deployment in module.resources(DEPLOYMENT):
        api = _api(module, deployment)
        if api is None or api.attribute("body") is not None or is_overridden(module, api):
            continue
        having = [_api(module, one) for one in module.resources(_METHOD, _PUT)]
        if any(one is None or one.address == api.address for one in having) or is_told_others(module, api.address):
            continue
        if may_be_made(module, deployment, api, by_default=True):
            said = (
                f"{deployment.address}: The REST API doesn't contain any methods: add an {_METHOD} with its "
                f"aws_api_gateway_integration to {api.address}, and let this wait for them"
            )
            yield Fix(deployment.source, deployment.block, said)


def _api(module: Module, one: Declaration) -> Declaration | None:
    value = one.value("rest_api_id")
    found = named(module, one, value, _APIS) if value is not None else None
    return found.declaration if found is not None else None
