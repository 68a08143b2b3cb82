"""What the roles of state machines have to be allowed whose tasks wait until a job is done: to make the rules by which
they are told.

Sources: https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html (what is waited for
by events), https://docs.aws.amazon.com/step-functions/latest/dg/ecs-iam.html and the pages of the other services there
"""

from typing import Final

from transforms._key_policies.services import ACCOUNT, PARTITION, REGION
from transforms._role_rights.row import Row

_GUIDE: Final = "https://docs.aws.amazon.com/step-functions/latest/dg/"
# How a job is waited for, and the rule of AWS by which Step Functions hears of it.
_RULES: Final = (
    ("batch:submitJob.sync", "StepFunctionsGetEventsForBatchJobsRule", "batch-iam"),
    ("codebuild:startBuild.sync", "StepFunctionsGetEventForCodeBuildStartBuildRule", "codebuild-iam"),
    ("codebuild:startBuildBatch.sync", "StepFunctionsGetEventForCodeBuildStartBuildBatchRule", "codebuild-iam"),
    ("ecs:runTask.sync", "StepFunctionsGetEventsForECSTaskRule", "ecs-iam"),
    ("elasticmapreduce:addStep.sync", "StepFunctionsGetEventForEMRAddJobFlowStepsRule", "emr-iam"),
    ("elasticmapreduce:createCluster.sync", "StepFunctionsGetEventForEMRRunJobFlowRule", "emr-iam"),
    ("elasticmapreduce:terminateCluster.sync", "StepFunctionsGetEventForEMRTerminateJobFlowsRule", "emr-iam"),
    ("sagemaker:createTransformJob.sync", "StepFunctionsGetEventsForSageMakerTransformJobsRule", "sagemaker-iam"),
    ("states:startExecution.sync", "StepFunctionsGetEventsForStepFunctionsExecutionRule", "stepfunctions-iam"),
    ("states:startExecution.sync:2", "StepFunctionsGetEventsForStepFunctionsExecutionRule", "stepfunctions-iam"),
)

WAITING: Final = tuple(
    [
        Row(
            ("aws_sfn_state_machine",),
            "role_arn",
            "definition#Resource",
            ("events:PutTargets", "events:PutRule", "events:DescribeRule"),
            "WaitForJobs",
            '"is not authorized to create managed-rule"',
            f"{_GUIDE}{page}.html",
            task=task,
            anywhere=True,
            default=f"arn:{PARTITION}:events:{REGION}:{ACCOUNT}:rule/{rule}",
            named=f"the rule {rule}",
        )
        for task, rule, page in _RULES
    ]
)
"""What Step Functions does to hear of jobs that its tasks wait for."""
