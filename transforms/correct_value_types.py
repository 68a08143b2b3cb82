"""Corrects values that are right but for their type: one value where a list is meant, a list where one value is meant.

## What it does

Where an argument, a variable's default or an argument of a module's call takes another type than it is given:

- one value becomes the list of it, a list of one value that value, a list of one map that map;
- where a condition gives such a value, its results are corrected by themselves: null stays null, and a result with
  nothing in it is none (`var.on ? { tag1Key = "Team" } : {}` for parameters);
- what was joined with commas, or encoded, becomes the list again (`join(",", var.subnet_ids)`);
- a number with its unit becomes the number, in the unit of the argument (`"50GB"`, `"5 minutes"`);
- the name of a protocol becomes its number where only that is taken (`protocol = "tcp"` of a mirror's rule is 6);
- what is one string of each that a resource is repeated for becomes the list of it (`records = each.value.record`);
- so does what is read of an item, or of a variable's object, by the type that its variable declares, and what may be
  null stays so (`each.value.range == null ? null : [each.value.range]`);
- a whole resource becomes the attribute that the argument's name tells (`vpc_id = aws_vpc.main`);
- a list of lists loses its second brackets (`[var.subnet_ids]` is `var.subnet_ids`), or is flattened if it holds more,
  in quotes as older configurations have it (`["${var.subnet_ids}"]`), too;
- a list or an object where JSON text is meant gets `jsonencode(...)` around it (policies, container definitions, event
  patterns, secrets, dashboards, parameters, files), and so does what is read of one (`var.filter`,
  `each.value.filter`), and what calls and loops make (`merge(local.trust, {...})`);
- so do `EnvironmentVariables` and `ParameterOverrides` in the configuration of an action of CodePipeline;
- tags as CloudFormation writes them (`[{ Key = "Name", Value = "web" }]`) become a map;
- an empty list or text beside a map, or an empty map or text beside a list, becomes an empty one of that kind
  (`var.tagged ? { Team = "orders" } : []`);
- an object or a list of things of several types beside an empty one (`var.on ? { name = "a", ports = [80] } : {}`),
  which Terraform cannot make one type, becomes a loop over it that has the condition;
- `"yes"`, `"on"`, `"enabled"`, 1 and the like become `true` where a bool is meant, their opposites `false`.

Refuses where one of several would have to be picked: a whole list where one value is meant, a text that holds commas, a
variable whose name is a plural and whose type is not.

## Why it matters

Terraform stops at 'Inappropriate value for attribute "security_groups": set of string required'.

## Fix safety

Safe: the module could not even be validated, and what is written stays what it says.

## References

- https://developer.hashicorp.com/terraform/language/expressions/type-constraints
- https://developer.hashicorp.com/terraform/language/functions/jsonencode
- https://developer.hashicorp.com/terraform/language/expressions/references#references-to-resource-attributes
"""

from collections.abc import Iterator

from fixer.engine import Command, Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform, met_by
from fixer.module import Module
from fixer.validation import Kind, rejections_of


class CorrectValueTypes(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="correct lists where one value is meant, values where a list is, and objects where JSON is",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.UPDATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """A fix or a refusal for each value of the wrong type that something can be said of."""
        for found in rejections_of(module, Kind.TYPE, Kind.CONDITIONAL):
            if found.kind is Kind.CONDITIONAL and not found.wanted:
                from transforms._correct_value_types.kept_if import kept_if

                fix = kept_if(module, found) if found.declaration.source.is_editable else None
                yield from (fix,) if fix is not None else ()
            elif found.kind is Kind.CONDITIONAL and found.declaration.source.is_editable:
                edit = Replace(found.declaration.source, found.node, found.wanted)
                yield Fix(found.declaration.source, found.node, f"{found.message} It is {found.wanted} now", (edit,))
            elif found.declaration.source.is_editable:
                from transforms._correct_value_types.repairs import repair

                yield from met_by(found.rejected_by, repair(module, found))
        if module.mentions("each.value"):
            from transforms._correct_value_types.each import each_fixes

            yield from met_by(Command.PLAN, each_fixes(module))
        if module.mentions("each.value."):
            from transforms._correct_value_types.each_lists import list_fixes

            yield from met_by(Command.PLAN, list_fixes(module))
