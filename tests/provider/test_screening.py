"""Rules that were read out of one of several things which a provider says are tried, and let what it takes be."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from tools.answers import NO_ARN
from tools.probes import Numbered, Place, Probe, Type
from tools.screening import Screening

QUEUE: Type = ("resource", "acme_queue")


def _screening(path: str, rule: dict[str, Any], error: Callable[[str], str]) -> Screening:
    """Of a provider with one argument; `error` is what it says of a value, empty for one that it takes."""

    def asked(probe: Probe, _: Iterable[Type]) -> Iterator[tuple[Place | None, Any]]:
        for place, value in probe.values.items():
            if said := error(value):
                yield place, {"severity": "error", "summary": said}

    place = (QUEUE, path)
    return Screening(asked, lambda place, _: place[1], Numbered([place], {place: 1}), {QUEUE: {path: rule}})


def test_0_is_right_where_that_means_off() -> None:
    def error(value: str) -> str:
        wrong = value != "0" and not 30 <= int(value) <= 900
        return f"expected slow_start to be in the range (30 - 900), got {value}" if wrong else ""

    screening = _screening("slow_start", {"range": [30, 900]}, error)
    screening.numbers()
    assert screening.rules == {QUEUE: {"slow_start": {"range": [30, 900], "one_of": ["0"]}}}


def test_a_range_that_is_one_of_several_is_left_out() -> None:
    def error(value: str) -> str:
        wrong = value != "-1" and not 100 <= int(value) <= 200
        return f"expected most to be in the range (-1 - -1), got {value}" if wrong else ""

    screening = _screening("most", {"range": [-1, -1]}, error)
    screening.numbers()
    assert screening.rules == {QUEUE: {"most": {}}}


def test_a_range_that_holds_stays() -> None:
    def error(value: str) -> str:
        return "" if 1 <= int(value) <= 10 else f"expected size to be in the range (1 - 10), got {value}"

    screening = _screening("size", {"range": [1, 10]}, error)
    screening.numbers()
    assert screening.rules == {QUEUE: {"size": {"range": [1, 10]}}}


def test_what_may_be_a_name_need_be_no_arn() -> None:
    def error(value: str) -> str:
        return '"key" (*) is an invalid ARN: arn: invalid prefix' if value == "*" else ""

    screening = _screening("key", {"match": "^arn:", "says": NO_ARN}, error)
    screening.arns()
    assert screening.rules == {QUEUE: {}}


def test_an_arn_stays_where_nothing_else_will_do() -> None:
    screening = _screening(
        "key", {"match": "^arn:", "says": NO_ARN}, lambda value: f'"key" ({value}) is an invalid ARN'
    )
    screening.arns()
    assert set(screening.rules[QUEUE]) == {"key"}
