"""Metrics of alarms as CloudWatch's own API has them: what is counted of a metric stands around it there.

Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricStat.html and
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_metric_alarm#metric
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.validation import Rejection
from transforms._block_forms.written import own, placed
from transforms._own_resources.placement import comments_of


def is_metric_stat(one: Rejection) -> bool:
    """Whether it is a metric with what is counted of it."""
    is_of_alarm = one.declaration.type == "aws_cloudwatch_metric_alarm" and one.path == "metric_query"
    return is_of_alarm and one.name == "metric_stat" and isinstance(one.node, hcl.Block)


def metric_stat(one: Rejection) -> Iterator[Fix | Refusal]:
    """The metric, with what was said around it."""
    assert isinstance(one.node, hcl.Block)
    source, block = one.declaration.source, one.node
    if _is_metric(one, block):
        name = source.stretch(block.start, block.start + len(block.type))
        yield Fix(source, block, f'{one.told} It is written as a block "metric"', (Replace(source, name, "metric"),))
        return
    metrics = block.body.blocks("metric")
    around = [item for item in block.body.items if isinstance(item, hcl.Attribute)]
    if not metrics and any(item.name == "metric_name" for item in around) and block.type != "dynamic":
        # All of it stands there already, under the name of what is around it.
        name = source.stretch(block.start, block.start + len(block.type))
        yield Fix(source, block, f'{one.told} It is written as a block "metric"', (Replace(source, name, "metric"),))
        return
    is_plain = len(metrics) == 1 and len(block.body.items) == len(around) + 1 and block.type != "dynamic"
    names = {item.name for item in around}
    if not is_plain or any(metrics[0].body.attribute(name) is not None for name in names):
        yield Refusal(source, block, f'{one.told} It is a block "metric", with the period and the statistic in it')
        return
    inside = [item for item in metrics[0].body.items if isinstance(item, hcl.Attribute | hcl.Block)]
    arguments = [item for item in inside if isinstance(item, hcl.Attribute)]
    blocks = [item for item in inside if isinstance(item, hcl.Block)]
    lines = comments_of(metrics[0]) + "".join([own(source, item) for item in (*arguments, *around)])
    lines += "".join(["\n" + own(source, item) for item in blocks])
    code = placed(source, block, f"metric {{\n{lines}}}\n")
    yield Fix(source, block, f'{one.told} It is written as a block "metric"', (Replace(source, block, code),))


def _is_metric(one: Rejection, block: hcl.Block) -> bool:
    """Whether a block is the metric itself, but for its name."""
    nested = one.schema.block("metric") if one.schema is not None else None
    if nested is None or block.type == "dynamic" or (one.body is not None and one.body.blocks("metric")):
        return False
    names = [item.name for item in block.body.attributes]
    return len(names) == len(block.body.items) > 0 and all(name in nested.schema.names for name in names)
