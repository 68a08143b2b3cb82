"""The log group of a function: the one that is called `/aws/lambda/` and the function's name.

Source: https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-loggroups.html
"""

from typing import Final

from fixer.module import Declaration, Module
from transforms._own_resources.placement import instance

LOG_GROUP: Final = "aws_cloudwatch_log_group"
_FUNCTION: Final = "aws_lambda_function"
_PREFIX: Final = '"/aws/lambda/'


def group_of(module: Module, function: Declaration) -> Declaration | None:
    """The log group of a function, as far as its name says so."""
    return next((one for one in module.resources(LOG_GROUP) if is_of(one, function)), None)


def doubtful_group(module: Module, function: Declaration) -> str:
    """What may be the log group of a function already, or says that it has another one; empty where nothing does."""
    if any(block.body.attribute("log_group") for block in function.body.blocks("logging_config")):
        return f"{function.address} writes to the log group that its logging_config names: that has the retention"
    functions = module.resources(_FUNCTION)
    for one in module.resources(LOG_GROUP):
        name = one.value_code("name")
        is_written = name.startswith('"') and not name.startswith(('"${', _PREFIX))
        if one.attribute("name") is not None and not is_written and not any(is_of(one, other) for other in functions):
            return f"{one.address} may be its log group: put it there, or give it one"
    return ""


def is_of(group: Declaration, function: Declaration) -> bool:
    """Whether a log group is called by the name of a function, as both are written, or reads it."""
    name, own = group.value_code("name"), function.value_code("function_name")
    bare = own[1:-1] if own.startswith('"') and own.endswith('"') else f"${{{own}}}"
    names = (bare, f"${{{instance(function)}.function_name}}")
    return bool(own) and group.shape == function.shape and name in [f'{_PREFIX}{one}"' for one in names]
