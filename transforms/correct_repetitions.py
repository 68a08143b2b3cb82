"""Corrects what says how often a block is made, where the value is right and its type is not.

## What it does

- `for_each` of a list of strings becomes the set of them (`toset(var.names)`), of a list of objects the map of them by
  their `key`, `name` or `id`, where the resource reads it and no two can have the same: they are written out, or the
  resource is named by it; of the combinations of texts (`setproduct`) the map by what they are joined to;
- `for_each` of a set of numbers or bools becomes the set of these as strings, which are numbers again where they are
  compared (`tonumber(each.value) == 443`), or go into JSON; a set of objects the map of them, as a list does;
- `for_each` of ids that are known only when what has them is made becomes a map of these, with the keys of that
  (`{ for key, subnet in aws_subnet.private : key => subnet.id }`), or with their places in a list of a known length;
  `each.key` is `each.value` there then. Not where instances are read by their keys;
- `count` of a list, a set or a map becomes how many are in it (`length(var.zones)`), of a bool `... ? 1 : 0`;
- `count.index` where a resource is made for each of a set is the place of that in it, `each.value` where it is counted
  the element of the list that it is counted by;
- `count = var.create ? 1 : 0` beside `for_each` is a condition of that; where `count` is a number, the one of
  the two that the block reads (`each.key`, `count.index`) stays;
- in the content of a dynamic block, what is meant for its item gets its name: `each.value` in a resource that has no
  `for_each`, `rule.value` in `dynamic "ingress"`, `ingress.port` for `ingress.value.port`, `ingress.index` for the
  `ingress.key` of a list;
- a number that the key of a map's item is compared with (`each.key == 404`) is put in quotes: keys are strings, and no
  string is the same as a number.

Refuses a list of objects of which nothing says what is to be the key of each, numbers, what is not known before the
resources are there, and what is sensitive: whether the keys of it are is for a person to say.

## Why it matters

Terraform stops at "Invalid for_each argument", "Invalid count argument" or "Reference to undeclared resource".

## Fix safety

Safe: the configuration could not be planned, and as many are made as are written there. Unsafe are the quotes: what
was planned is planned otherwise, as it was meant. So are other keys in a folder, where what has the ids may be there
already: the resources get other addresses.

## References

- https://developer.hashicorp.com/terraform/language/meta-arguments/for_each
- https://developer.hashicorp.com/terraform/language/meta-arguments/count
- https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform, met_by
from fixer.module import Module
from fixer.validation import Kind, rejections_of


class CorrectRepetitions(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="correct `count` and `for_each` of the wrong type, and the names of the items of dynamic blocks",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """A fix or a refusal for each `count`, each `for_each` and each item of a dynamic block."""
        kinds = (Kind.COUNT, Kind.FOR_EACH, Kind.ITERATOR, Kind.BOTH_REPEATED, Kind.NOT_REPEATED)
        for found in rejections_of(module, *kinds):
            from transforms._correct_repetitions.repairs import repairs

            yield from met_by(found.rejected_by, repairs(module, found))
        if module.mentions("for_each"):
            from transforms._correct_repetitions.compared import compared

            yield from compared(module)
