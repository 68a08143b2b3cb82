"""What the roles of global endpoints of EventBridge have to be allowed, which replicate events.

Sources: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html and
https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/events/endpoint_test.go
"""

from typing import Final

from transforms._role_rights.row import Row

_BUSES: Final = "event_bus.event_bus_arn"
_BUS: Final = "aws_cloudwatch_event_bus"
_RULES: Final = '"${replace(RESOURCE.arn, ":event-bus/", ":rule/")}/GlobalEndpointManagedRule-*"'

# EventBridge makes a rule on each bus, which sends to the other one in the role. Its ARN is nobody's in the module.
ENDPOINTS: Final = tuple(
    [
        Row(
            ("aws_cloudwatch_event_endpoint",),
            "role_arn",
            to,
            actions,
            sid,
            "no event is replicated",
            "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html",
            resources={type_: arn},
            off=("replication_config.state", "DISABLED"),
            anywhere=is_anywhere,
        )
        for to, actions, sid, type_, arn, is_anywhere in (
            (_BUSES, ("events:PutEvents",), "PutInto", _BUS, "RESOURCE.arn", False),
            (
                _BUSES,
                ("events:PutRule", "events:PutTargets", "events:DeleteRule", "events:RemoveTargets"),
                "ReplicateBy",
                _BUS,
                _RULES,
                True,
            ),
            ("role_arn", ("iam:PassRole",), "Pass", "aws_iam_role", "RESOURCE.arn", True),
        )
    ]
)
"""What EventBridge does on the buses of an endpoint in a role that it is handed."""
