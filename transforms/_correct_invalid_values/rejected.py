"""Values that break the rules of their arguments: what is meant by them, or why that is for a person to say."""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module
from fixer.validation import Kind, Rejection, is_of_workspace, literal, rejections_of, rule_of
from transforms._allowed_values.matching import counterpart
from transforms._allowed_values.plain_texts import RESTRICTED, plain_code
from transforms._correct_invalid_values.arns import beside_it, mended_arn
from transforms._correct_invalid_values.characters import is_known_elsewhere, too_long, with_allowed_characters
from transforms._correct_invalid_values.composed import read_as_allowed, with_allowed_parts
from transforms._correct_invalid_values.details import kind_by_details
from transforms._correct_invalid_values.doubts import unit_in_doubt
from transforms._correct_invalid_values.empty import given_nothing, left_out
from transforms._correct_invalid_values.names import with_alias, without_reserved
from transforms._correct_invalid_values.networks import network_of_host, of_other_version, protocol_of_acl
from transforms._correct_invalid_values.numbers import allowed_number, between, nearest_of
from transforms._correct_invalid_values.percentiles import in_its_argument
from transforms._correct_invalid_values.places import Place, other_readers, place_of
from transforms._correct_invalid_values.reasons import reason_for
from transforms._correct_invalid_values.rounded import rounded_up
from transforms._correct_invalid_values.windows import window

_FRACTION = "Attribute must be a whole number"


def value_fixes(module: Module) -> Iterator[Fix | Refusal]:
    """One fix or refusal for each rejected value of which something can be said."""
    groups: dict[tuple[str, int], tuple[Place, list[Rejection]]] = {}
    rejected = rejections_of(module, Kind.VALUE)
    for found in rejected:
        if found.declaration.source.is_editable:
            renamed = in_its_argument(found) or beside_it(found) or of_other_version(module, found, rejected)
            if renamed is not None:
                yield renamed
                continue
        place = place_of(module, found)
        if place is not None:
            groups.setdefault(place.key, (place, []))[1].append(found)
    for place, those in groups.values():
        first = those[0]
        right = {right_of(module, found, place.node) for found in those}
        code = right.pop() if len(right) == 1 else ""
        if (fix := left_out(place.node, first)) is not None:
            yield fix
        elif code and (name := other_readers(module, place, those)):
            reason = f"left alone, since others read local.{name}, too; it would be {code}"
            yield Refusal(first.declaration.source, first.node, f"{first.message.rstrip('.')}: {reason}")
        elif code and place.source.is_editable:
            where = f" in local.{place.locals[-1]}" if place.locals else ""
            value = literal(module, place.node) if isinstance(place.node, hcl.Expression) else None
            address = ".".join(filter(None, (first.declaration.type, first.path, first.name)))
            message = f"{first.message}: it is {code}{where} now{nearest_of(address, value, code)}"
            yield Fix(place.source, place.node, message, (Replace(place.source, place.node, code),))
        elif (code := rounded_up(module, first, place.node)) and place.source.is_editable:
            message = f"{first.message}: it is rounded up to the next of them, in each workspace"
            yield Fix(place.source, place.node, message, (Replace(place.source, place.node, code),))
        elif reason := _reason(module, first, place.node):
            yield Refusal(place.source, place.node, f"{first.message.rstrip('.')}: {reason}")


def right_of(module: Module, found: Rejection, node: hcl.Node) -> str:
    """The code of the value that is meant, empty if that cannot be told."""
    argument = found.schema.argument(found.name) if found.schema else None
    value = literal(module, node) if isinstance(node, hcl.Expression) else None
    if argument is None or value is None or (isinstance(node, hcl.Template) and node.is_heredoc):
        return ""
    path = f"{found.path}.{found.name}" if found.path else found.name
    if found.detail.startswith(_FRACTION):
        # In what unit it is told, nobody knows.
        return ""
    type_, rule, text = found.declaration.type, rule_of(found.declaration, path, argument), str(value)
    if rule.says.startswith(RESTRICTED) and found.name == "description":
        return plain_code(node) if isinstance(node, hcl.Template) else ""
    if rule.says.startswith("cannot begin with sg-"):
        # Those that stand in the security group itself are seen with their interpolations.
        is_own = found.body is not None and (own := found.body.attribute(found.name)) and own.value is node
        return "" if is_own else hcl.quoted(without_reserved(text, is_prefix=found.name == "name_prefix"))
    if rule.says.startswith("must begin with 'alias/'"):
        return hcl.quoted(with_alias(text)) if with_alias(text) else ""
    if isinstance(node, hcl.Template) and node.literal is None:
        return with_allowed_parts(module, path, node, rule)
    if isinstance(node, hcl.FunctionCall):
        return read_as_allowed(module, path, node, text, rule)
    if is_of_workspace(module, node):
        return ""
    if rule.says.startswith("is an invalid ARN"):
        return hcl.quoted(mended_arn(text)) if mended_arn(text) else ""
    right = (
        given_nothing(f"{type_}.{path}", text)
        or allowed_number(f"{type_}.{path}", text, rule)
        or counterpart(type_, path, text, rule.one_of)
        or kind_by_details(found)
        or network_of_host(found, text)
        or protocol_of_acl(found, text)
        or window(found, text)
        or with_allowed_characters(module, path, text, rule)
    )
    if not right:
        return ""
    return right if argument.type == "n" and not isinstance(node, hcl.Template) else hcl.quoted(right)


def _reason(module: Module, found: Rejection, node: hcl.Node) -> str:
    """What a person has to know who decides, empty if there is nothing to add."""
    argument = found.schema.argument(found.name) if found.schema else None
    value = literal(module, node) if isinstance(node, hcl.Expression) else None
    if isinstance(node, hcl.TupleCons) and not node.code.startswith("[]"):
        value = ""
    if argument is None or value is None:
        return ""
    path = f"{found.path}.{found.name}" if found.path else found.name
    if said := reason_for(found.declaration.type, path, str(value)):
        return f"left alone: {said}"
    rule = rule_of(found.declaration, path, argument)
    written = node.code.strip()[1:-1] if isinstance(node, hcl.Template) else str(value)
    if is_known_elsewhere(module, written, rule):
        return "left alone, since the name stands elsewhere, too: change it there with it"
    if said := too_long(str(value), rule):
        return said
    if is_of_workspace(module, node):
        return "left alone, since other workspaces have other values: write them so that each fits"
    if unit := unit_in_doubt(f"{found.declaration.type}.{path}", str(value), rule):
        return f"left alone, since {value} may be told in {unit}: write it in the unit that is taken"
    around = between(str(value), rule)
    return f"left alone, since {around} are allowed, and which of them is meant cannot be told" if around else ""
