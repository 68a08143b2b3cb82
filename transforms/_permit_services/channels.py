"""What has services send to queues and topics, and what their policies have to say then."""

from collections.abc import Iterator

from fixer.engine import Edit, Refusal
from fixer.module import Module
from transforms._instances.named import EACH
from transforms._key_policies.recorders import comes_by_itself
from transforms._key_policies.services import ACCOUNT
from transforms._own_resources.placement import instance
from transforms._own_resources.rewriting import LeftAloneError
from transforms._permit_services.grant import Grant, Said, in_region_of, text_of
from transforms._permit_services.pairing import arns, check_target, is_always_there, is_one
from transforms._sendings.row import NAME, Row
from transforms._sendings.sendings import Sending, sendings

_ACCOUNT = ("StringEquals", "aws:SourceAccount", (ACCOUNT,))


def channel_grants(module: Module, type_: str, action: str, rows: tuple[Row, ...]) -> Iterator[Grant | Refusal]:
    """What the queues or topics of a module have to let services do, or why that cannot be said."""
    grouped: dict[tuple[str, str, str], list[Sending]] = {}
    for one in sorted(sendings(module, rows, type_), key=lambda one: one.place):
        if one.row.by_recorder and not comes_by_itself(module, one.sender, action, one.to.address, by_default=False):
            continue
        key = one.named.key if is_one(one.named) else ""
        grouped.setdefault((one.to.address, key, one.row.service), []).append(one)
    for group in grouped.values():
        try:
            yield _grant(module, group, action)
        except LeftAloneError as reason:
            first = group[0]
            if first.row.is_default:
                continue
            said = f"{first.to.address} has to let {first.row.title} send to it, as {first.sender.address} has it do"
            yield Refusal(first.to.source, first.to.block, f"{said}; left alone: {reason}")


def _grant(module: Module, group: list[Sending], action: str) -> Grant:
    first = group[0]
    row = first.row
    sources: list[str] = []
    edits: tuple[Edit, ...] = ()
    for one in group:
        if row.names_account and one.sender.attribute("account_id") is not None:
            raise LeftAloneError(f"{one.sender.address} says itself of which account it is")
        check_target(module, one.sender, one.named)
        is_alone = not any(is_always_there(other) for other in group)
        sources += arns(module, one, is_alone=is_alone)
        if one.row.arn:
            text, added = in_region_of(module, one.sender, named_in(one))
            sources.append(text)
            edits += added
    operator = "ArnLike" if any("*" in source and not _is_list(source) for source in sources) else "ArnEquals"
    conditions = [(operator, "aws:SourceArn", _listed(sources))] if sources else []
    conditions += [_ACCOUNT] if row.names_account else []
    resource = f"${{{instance(first.to)}.arn}}"
    said = Said(f"Allow{row.word}", action, resource, tuple(conditions))
    grant = Grant(
        first.to,
        row.service,
        row.title,
        first.sender,
        (said,),
        edits,
        row.is_limited,
        by_account=row.is_default or row.by_recorder,
        is_default=row.is_default,
    )
    return grant.of_instance(first.named.key) if is_one(first.named) else grant


def _listed(sources: list[str]) -> tuple[str, ...]:
    """The texts of ARNs, each once; one text where lists are among several."""
    several = tuple(dict.fromkeys(sources))
    if len(several) == 1 or not any(_is_list(one) for one in several):
        return several
    code = ", ".join([one[2:-1] if _is_list(one) else f"[{_code(one)}]" for one in several])
    return (f"${{concat({code})}}",)


def _is_list(text: str) -> bool:
    return "[*]" in text


def _code(text: str) -> str:
    return text[2:-1] if text.startswith("${") and text.endswith("}") else f'"{text}"'


def named_in(one: Sending) -> str:
    """The ARN that a row puts together, with the name of the sender in it."""
    name = one.sender.value("name")
    if NAME not in one.row.arn:
        return one.row.arn
    if name is None or (EACH.search(name.code) and one.sender.shape != one.to.shape):
        raise LeftAloneError(f"the name of {one.sender.address} cannot be told there")
    return one.row.arn.replace(NAME, text_of(name))
