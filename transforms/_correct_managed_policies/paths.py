"""The paths of the policies of AWS, and the names of those that were replaced.

Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html (each has its ARN on a page)
"""

from typing import Final

from transforms._correct_managed_policies.below_paths import JOB_FUNCTION, ROOT_TASK, SERVICE_ROLE
from transforms._correct_managed_policies.without_paths import WITHOUT_PATH

# What there was under another name, or is called so by mistake.
# Sources: https://docs.aws.amazon.com/config/latest/developerguide/security-iam-awsmanpol.html,
# https://docs.aws.amazon.com/lambda/latest/dg/security-iam-awsmanpol.html
RENAMED: Final = {
    "AWSConfigRole": "AWS_ConfigRole",
    "AWSLambdaFullAccess": "AWSLambda_FullAccess",
    "AWSLambdaReadOnlyAccess": "AWSLambda_ReadOnlyAccess",
    "ConfigRole": "AWS_ConfigRole",
}
# The paths of the policies, as they stand before their names in an ARN.
PATHS: Final = {
    **dict.fromkeys(SERVICE_ROLE.split(), "service-role/"),
    **dict.fromkeys(JOB_FUNCTION.split(), "job-function/"),
    **dict.fromkeys(ROOT_TASK.split(), "root-task/"),
    **dict.fromkeys(WITHOUT_PATH.split(), ""),
}


def path_and_name(name: str) -> str:
    """What stands behind `policy/` in the ARN of a policy of AWS; empty for one that is not known here."""
    name = RENAMED.get(name, name)
    return f"{PATHS[name]}{name}" if name in PATHS else ""
