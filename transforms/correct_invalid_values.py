"""Corrects values that the provider does not take and that mean one of those that it does.

## What it does

A value that is not in an argument's closed list becomes the one that is meant: the same in another case or with other
separators (`slow_query`, `Pay_Per_Request`), another name of the same thing (`billing_mode = "ON_DEMAND"` is
`PAY_PER_REQUEST`, `Daily` is `TwentyFour_Hours`), `true` or `yes` where a list has a word for on and one for off, a
misspelling one or two letters away from a single one, or the one of which the value is the first or the last words
(`STRICT` is `STRICT_ORDER`). Numbers become the nearest allowed one where that does no harm
(logs are kept for 3 days instead of 2, a key's deletion waits for 7 days instead of 5).

The ARN of a role, a user or a group becomes its name where IAM takes names, the name of a policy its ARN.

A percentile where plain statistics are taken (`statistic = "p99"`) becomes the `extended_statistic`.

A security group whose name begins with `sg-` gets it at the end; an alias of a key gets the `alias/` that it begins
with; a prefix of a load balancer's name is cut to the six characters that there are. A name with characters that its
type does not take is written in small letters, with hyphens for the others (`App DB` is `app-db`), and with underscores
for the hyphens where it takes none; the ARN that a state machine logs to gets its `:*`.

What AWS refuses and the provider hands on gets AWS's name, too (`engine = "postgresql"` is `postgres`).

An optional argument that is set to `""`, where the provider takes no such value any more, is left out.

Where the value stands in a local, it is changed there, if all who read the local want it so.

## Why it matters

Terraform stops at "expected billing_mode to be one of [...], got ON_DEMAND".

## Fix safety

Safe: the module could not even be validated, and what is written says the same. Left alone, with the reason: numbers
that lie between two allowed ones, limits that keep less than was asked for, locals that others read too. Values of
variables are not known here.

## References

- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Module
from fixer.validation import Kind, Rejection, rejections_of


class CorrectInvalidValues(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="correct values that the provider does not take and that mean one that it does",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.UPDATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each value that is not allowed and for which something can be said."""
        found = [*_names(module), *_identifiers(module), *_unchecked(module), *_values(module)]
        yield from sorted(found, key=lambda one: (one.source.name, one.node.start))


def _names(module: Module) -> Iterator[Fix | Refusal]:
    if module.mentions('"sg-') or module.mentions("name_prefix") or module.mentions("aws_kms_alias"):
        from transforms._correct_invalid_values.names import name_fixes

        yield from name_fixes(module)
    if any(module.mentions(type_) for type_ in ("aws_appsync_", "aws_athena_database", "aws_iot_topic_rule")):
        from transforms._correct_invalid_values.underscores import underscore_fixes

        yield from underscore_fixes(module)
    if module.mentions("explicit_auth_flows"):
        from transforms._correct_invalid_values.auth_flows import auth_flow_fixes

        yield from auth_flow_fixes(module)
    if module.mentions("log_destination") and module.mentions("aws_sfn_state_machine"):
        from transforms._correct_invalid_values.log_groups import log_group_fixes

        yield from log_group_fixes(module)


def _identifiers(module: Module) -> Iterator[Fix]:
    if module.mentions("aws_iam_"):
        from transforms._correct_invalid_values.identifiers import identifier_fixes

        yield from identifier_fixes(module)


def _unchecked(module: Module) -> Iterator[Fix]:
    if module.mentions("containerInsights") or module.mentions("policy_type") or module.mentions("postgresql"):
        from transforms._correct_invalid_values.unchecked import unchecked_fixes

        yield from unchecked_fixes(module)


def _values(module: Module) -> Iterator[Fix | Refusal]:
    rejected = rejections_of(module, Kind.VALUE)
    if not rejected:
        return
    from fixer.validation import literal
    from transforms._correct_invalid_values.empty import left_out
    from transforms._correct_invalid_values.numbers import nearest_of
    from transforms._correct_invalid_values.percentiles import in_its_argument
    from transforms._correct_invalid_values.places import Place, other_readers, place_of

    groups: dict[tuple[str, int], tuple[Place, list[Rejection]]] = {}
    for found in rejected:
        if found.declaration.source.is_editable and (renamed := in_its_argument(found)):
            yield renamed
            continue
        place = place_of(module, found)
        if place is not None:
            groups.setdefault(place.key, (place, []))[1].append(found)
    for place, those in groups.values():
        first = those[0]
        right = {_right(module, found, place.node) for found in those}
        code = right.pop() if len(right) == 1 else ""
        if (fix := left_out(place.node, first)) is not None:
            yield fix
        elif code and (name := other_readers(module, place, those)):
            reason = f"left alone, since others read local.{name}, too; it would be {code}"
            yield Refusal(first.declaration.source, first.node, f"{first.message}: {reason}")
        elif code and place.source.is_editable:
            where = f" in local.{place.locals[-1]}" if place.locals else ""
            value = literal(module, place.node) if isinstance(place.node, hcl.Expression) else None
            message = f"{first.message}: it is {code}{where} now{nearest_of(value, code)}"
            yield Fix(place.source, place.node, message, (Replace(place.source, place.node, code),))
        elif reason := _reason(module, first, place.node):
            yield Refusal(place.source, place.node, f"{first.message}: {reason}")


def _right(module: Module, found: Rejection, node: hcl.Node) -> str:
    """The code of the value that is meant, empty if that cannot be told."""
    from fixer.validation import literal, rule_of
    from transforms._correct_invalid_values.characters import with_allowed_characters
    from transforms._correct_invalid_values.matching import counterpart
    from transforms._correct_invalid_values.names import with_alias, without_reserved
    from transforms._correct_invalid_values.numbers import allowed_number

    argument = found.schema.argument(found.name) if found.schema else None
    value = literal(module, node) if isinstance(node, hcl.Expression) else None
    if argument is None or value is None or (isinstance(node, hcl.Template) and node.is_heredoc):
        return ""
    path = f"{found.path}.{found.name}" if found.path else found.name
    type_, rule, text = found.declaration.type, rule_of(found.declaration, path, argument), str(value)
    if rule.says.startswith("cannot begin with sg-"):
        # Those that stand in the security group itself are seen with their interpolations.
        is_own = found.body is not None and (own := found.body.attribute(found.name)) and own.value is node
        return "" if is_own else hcl.quoted(without_reserved(text, is_prefix=found.name == "name_prefix"))
    if rule.says.startswith("must begin with 'alias/'"):
        return hcl.quoted(with_alias(text)) if with_alias(text) else ""
    right = (
        allowed_number(f"{type_}.{path}", text, rule)
        or counterpart(type_, path, text, rule.one_of)
        or with_allowed_characters(module, path, text, rule)
    )
    if not right:
        return ""
    return right if argument.type == "n" and not isinstance(node, hcl.Template) else hcl.quoted(right)


def _reason(module: Module, found: Rejection, node: hcl.Node) -> str:
    """What a person has to know who decides, empty if there is nothing to add."""
    from fixer.validation import literal
    from transforms._correct_invalid_values.characters import is_known_elsewhere
    from transforms._correct_invalid_values.numbers import between
    from transforms._correct_invalid_values.reasons import reason_for

    argument = found.schema.argument(found.name) if found.schema else None
    value = literal(module, node) if isinstance(node, hcl.Expression) else None
    if argument is None or value is None:
        return ""
    path = f"{found.path}.{found.name}" if found.path else found.name
    if said := reason_for(found.declaration.type, path, str(value)):
        return f"left alone: {said}"
    if is_known_elsewhere(module, str(value), argument.rule):
        return "left alone, since the name stands elsewhere, too: change it there with it"
    around = between(str(value), argument.rule)
    return f"left alone, since {around} are allowed, and which of them is meant cannot be told" if around else ""
