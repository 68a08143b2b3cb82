"""The roles with which the agent of ECS starts tasks: it fetches their images and writes their logs.

Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal
from fixer.module import Declaration, Module
from transforms._declare_missing_resources.roles import role
from transforms._declare_missing_resources.uses import Uses, above, elsewhere, is_indexed, said

_TASKS: Final = "aws_ecs_task_definition"
_ATTACHED: Final = ("aws_iam_role_policy", "aws_iam_role_policy_attachment")
_POLICY: Final = """
resource "aws_iam_role_policy_attachment" "NAME" {
  role       = aws_iam_role.NAME.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}
"""


def execution_role_fixes(module: Module, address: str, uses: Uses) -> Iterator[Fix | Refusal]:
    """The role that tasks are started with, and the policy that AWS has for it, unless others are attached to it."""
    readers = [use for use, _ in uses]
    tasks = [use for use in readers if _is_started_with(use, address)]
    attached = [use for use in readers if use.type in _ATTACHED and use.kind == "resource"]
    if not tasks or len(tasks) + len(attached) < len(readers) or any(is_indexed(use, ref) for use, ref in uses):
        return
    declaration, reference = next((use, ref) for use, ref in uses if use is tasks[0])
    source, node = declaration.source, hcl.Body.of_text(address, reference.start)
    why, name = said(module, address, uses), address.partition(".")[2]
    if (refusal := elsewhere(module, address, why, source, node)) is not None:
        yield refusal
        return
    if not attached and module.find(f"aws_iam_role_policy_attachment.{name}") is not None:
        policy = f"aws_iam_role_policy_attachment.{name}"
        yield Refusal(source, node, f"{why}, while {policy} is there: declare the role that it is of")
        return
    code = role(name, "ecs-tasks.amazonaws.com", "" if attached else _POLICY)
    yield Fix(source, node, f"{why}: it is declared, for the agent of ECS", (above(declaration, code),))


def _is_started_with(use: Declaration, address: str) -> bool:
    """Whether a task definition reads a role as that which its tasks are started with, and as nothing else."""
    is_whole = use.value_code("execution_role_arn") == f"{address}.arn"
    return use.kind == "resource" and use.type == _TASKS and is_whole and use.block.code.count(address) == 1
