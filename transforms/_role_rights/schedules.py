"""What the roles have to be allowed by which the scheduler of Redshift pauses, resumes and resizes clusters.

Source: https://docs.aws.amazon.com/redshift/latest/APIReference/API_ScheduledAction.html
"""

from typing import Final

from transforms._role_rights.row import Row

SCHEDULES: Final = tuple(
    [
        Row(
            ("aws_redshift_scheduled_action",),
            "iam_role",
            f"target_action.{action}_cluster.cluster_identifier",
            (f"redshift:{action.title()}Cluster",),
            action.title(),
            f"the cluster is never {done}",
            "https://docs.aws.amazon.com/redshift/latest/APIReference/API_ScheduledAction.html",
            resources={"aws_redshift_cluster": "RESOURCE.arn"},
        )
        for action, done in (("pause", "paused"), ("resume", "resumed"), ("resize", "resized"))
    ]
)
"""What the scheduler of Redshift does with a cluster."""
