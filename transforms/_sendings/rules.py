"""What the targets of rules of EventBridge send to."""

from typing import Final

from transforms._sendings.row import SOURCE, Row

RULE: Final = {"aws_cloudwatch_event_rule": f"{SOURCE}.arn"}
# Rules send to what their targets name, of whatever type that is.
TARGETS: Final = Row(
    ("aws_cloudwatch_event_target",),
    "arn",
    "events.amazonaws.com",
    "EventBridge",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html",
    of="rule",
    arns=RULE,
    by_role="role_arn",
)
