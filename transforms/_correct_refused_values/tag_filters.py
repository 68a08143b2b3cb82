"""Tags that a budget counts the costs of: a key, `$` and a value, where the value is a variable.

`$${` is the text `${`: written so, no tag has that value, and the budget counts nothing. Sources:
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/budgets_budget#cost-filter,
https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-create-filters.html and
https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Level, Replace
from fixer.module import Declaration, Module, nested_blocks

TYPE: Final = "aws_budgets_budget"
_TAGS: Final = '"TagKeyValue"'
_TAG: Final = re.compile(r'"([^"$%{}]+)\$\$\{\s*((?:each|local|terraform|var)(?:\.[A-Za-z_][\w-]*)+)\s*\}"')


def tag_fixes(module: Module) -> Iterator[Fix]:
    """One for each tag whose value is not read."""
    for budget in module.resources(TYPE):
        for block in nested_blocks(budget.body, "cost_filter") if budget.source.is_editable else ():
            values = block.body.attribute("values")
            if values is None or block.body.value_code("name") != _TAGS or not isinstance(values.value, hcl.TupleCons):
                continue
            for element in values.value.elements:
                yield from _of_tag(module, budget, element.value)


def _of_tag(module: Module, budget: Declaration, value: hcl.Expression) -> Iterator[Fix]:
    found = _TAG.fullmatch(budget.source.text[value.start : value.end])
    if found and _is_declared(module, budget, found[2]):
        new = Replace(budget.source, value, f'"{found[1]}${{"$"}}${{{found[2]}}}"')
        said = f"{budget.address}: a tag of the value ${{{found[2]}}} is counted, which none has, as $${{ is a text"
        yield Fix(budget.source, value, f"{said}: {found[2]} is read now", (new,), level=Level.WARNING)


def _is_declared(module: Module, budget: Declaration, name: str) -> bool:
    root, first = name.split(".")[:2]
    if root == "each":
        return budget.attribute("for_each") is not None
    if root == "local":
        return first in module.locals
    return name == "terraform.workspace" or (root == "var" and module.find(f"var.{first}") is not None)
