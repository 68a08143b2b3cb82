"""Writes `fixer/provider/data/*.schema`: what the providers accept, by their own words.

    python tools/build_schemas.py aws FOLDER        # FOLDER: `terraform init` was run there with the provider
    python tools/build_schemas.py random FOLDER VERSION

What is in a type comes from `terraform providers schema -json`. What values an argument takes is asked of the provider
itself: configurations that set every argument to something that no list holds are given to `terraform validate -json`,
and what it says is read (`expected billing_mode to be one of [...], got tffix probe 17`). Each argument is set to a
value of its own, which tells whose the list is, wherever it stands. So argument and list belong together by
construction, and the lists are exactly those that users meet. A provider that is no executable (a stub) is not probed.
"""

import json
import os
import re
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from shutil import copy, copytree
from subprocess import run
from typing import Any, Final, NamedTuple

from fixer.provider.compact import KINDS, Facts, compact

OUT: Final = Path(__file__).resolve().parent.parent / "fixer" / "provider" / "data"
# How many types one configuration has: terraform's time grows with the square of what it has to show.
BATCH: Final = 40
FEW: Final = 8
DEEPEST: Final = 6
# Their blocks hold each other a dozen levels deep, a megabyte each.
TOO_LARGE: Final = re.compile(r"aws_quicksight_(analysis|dashboard|template)$")
# Blocks that Terraform itself reads.
NOT_ASKED: Final = frozenset({"timeouts", "id"})
# Errors of Terraform itself, which hide what the provider would say.
NOT_READ: Final = frozenset({"Missing required argument", "Incorrect attribute value type", "Unsupported argument"})
# What is said of an argument without its value.
NAMED: Final = re.compile(r'(?:invalid value for )?"?([a-z][\w.]*)"? (?:\(|must|does|has|can)')
# What the provider says without saying what it wants.
KNOWN_RULES: Final = {
    ("resource", "aws_security_group"): {
        "name": {"match": "^(?!sg-)", "says": "cannot begin with sg-"},
        "name_prefix": {"match": "^(?!sg-)", "says": "cannot begin with sg-"},
    }
}

Type = tuple[str, str]
Place = tuple[Type, str]


class Asked(NamedTuple):
    """One configuration: its text, and what stands in each line."""

    text: str
    places: list[Place | None]


class Numbered(NamedTuple):
    """All arguments, and the number of each, from 1."""

    listed: list[Place]
    numbers: dict[Place, int]


class Probe(NamedTuple):
    """What arguments are set to; `only` limits them to these paths (and what is required).

    All strings begin with `string`, and all numbers with the digits of `number`; what follows is the argument's own
    number among `places`.
    """

    places: Numbered
    string: str = "tffix probe"
    number: int = -9
    only: dict[Type, frozenset[str]] | None = None
    strings: dict[Place, str] | None = None

    def value(self, place: Place, type_: Any) -> str | None:
        """What an argument of a type is set to; None for one that is left out."""
        if isinstance(type_, str):
            number = self.places.numbers.get(place, 0)
            own = (self.strings or {}).get(place, f"{self.string} {number}")
            return {"string": json.dumps(own), "number": f"{self.number}{number:06}", "bool": "true"}.get(type_)
        inner = self.value(place, type_[1]) if isinstance(type_[1], str) else None
        if inner is None:
            return None
        return f"[{inner}]" if type_[0] in ("list", "set") else f"{{ k = {inner} }}"

    def asked(self, said: str) -> Place | None:
        """The argument whose value is quoted: the last one, as what is in a set is told with all that is beside it."""
        found = re.findall(rf"{re.escape(self.string)} (\d+)|{self.number}(\d{{6}})\b", said)
        number = int("".join(found[-1])) if found else 0
        return self.places.listed[number - 1] if number else None

    def sets(self, place: Place, *, is_required: bool) -> bool:
        """Whether an argument is set."""
        if self.only is None or is_required:
            return True
        return any(
            f"{path}.".startswith(place[1] + ".") or place[1].startswith(path + ".")
            for path in self.only.get(place[0], ())
        )


def main() -> None:
    """Writes the schemas of one provider."""
    name, folder = sys.argv[1], Path(sys.argv[2])
    printed = json.loads(_terraform(folder, "providers", "schema", "-json"))["provider_schemas"]
    source = next(source for source in printed if source.endswith(f"/{name}"))
    is_asked = len(sys.argv) < 4
    version = _version(folder, source) if is_asked else sys.argv[3]
    facts = _Interview(printed[source], folder).facts() if is_asked else {}
    OUT.mkdir(exist_ok=True)
    (OUT / f"{name}.schema").write_text(compact(printed[source], source, version, facts), encoding="utf-8")


def _version(folder: Path, source: str) -> str:
    told = json.loads(_terraform(folder, "version", "-json"))["provider_selections"]
    return str(told[source])


def _terraform(folder: Path, *arguments: str) -> str:
    return run(["terraform", *arguments], cwd=folder, capture_output=True, text=True, check=False).stdout


class _Interview:
    """Asks the provider about every type."""

    def __init__(self, schemas: Any, folder: Path) -> None:
        self.folder = folder
        self.schemas: dict[Type, Any] = {
            (kind, type_): schema["block"]
            for kind, key in KINDS.items()
            if kind != "ephemeral"
            for type_, schema in sorted(schemas[key].items())
            if not TOO_LARGE.match(type_)
        }
        self.paths = {type_: frozenset(_paths(block, "")) for type_, block in self.schemas.items()}
        self.rules: dict[Type, dict[str, dict[str, Any]]] = defaultdict(dict)
        self.deprecated: dict[Type, dict[str, str]] = defaultdict(dict)
        self.groups: dict[Type, set[tuple[str, ...]]] = defaultdict(set)
        self.certain: set[Place] = set()
        every = sorted((type_, path) for type_, paths in self.paths.items() for path in paths)
        self.places = Numbered(every, {place: number for number, place in enumerate(every, 1)})

    def facts(self) -> dict[Type, Facts]:
        """What was learnt of each type."""
        hidden = {type_: sorted(paths) for type_, paths in self._ask_values(Probe(self.places)).items()}
        while hidden:
            # What conflicts with others was not looked at: each by itself.
            turn = {type_: frozenset([paths[0]]) for type_, paths in hidden.items()}
            self._ask_values(Probe(self.places, only=turn), turn)
            hidden = {type_: paths[1:] for type_, paths in hidden.items() if len(paths) > 1}
        self._ask_values(Probe(self.places, string="a" * 3000, number=98))
        self._leave_out_doubtful()
        self._ask_groups()
        self._ask_case()
        for type_, rules in KNOWN_RULES.items():
            if type_ in self.schemas:
                self.rules[type_].update(rules)
        return {
            type_: Facts(self.rules[type_], self.deprecated[type_], tuple(sorted(self.groups[type_])))
            for type_ in self.schemas
        }

    def _ask_values(self, probe: Probe, types: Iterable[Type] | None = None) -> dict[Type, list[str]]:
        """Reads rules out of what is said of values; gives back the arguments that were not looked at."""
        hidden: dict[Type, list[str]] = defaultdict(list)
        unclear: set[Place] = set()
        for place, said in self._asked(probe, types):
            summary, detail = said["summary"], said.get("detail") or ""
            if place is None:
                continue
            if summary in NOT_READ or summary.startswith("Insufficient"):
                print(f"{place}: {summary}: nothing of it is looked at", file=sys.stderr)
                continue
            own = probe.asked(f"{summary}\n{detail}")
            type_, path = own or (place[0], self._path(place, f"{summary}\n{detail}"))
            if own:
                self.certain.add(own)
            if "deprecated" in (summary + detail).lower():
                self._learn_deprecated(type_, path, detail or summary)
            elif "conflict" in summary.lower() or "combination" in summary.lower():
                named = re.match(r'"([\w.]+)"', detail)
                if named:
                    hidden[type_].append(re.sub(r"\.\d+", "", named[1]))
            elif path and (rule := _rule(summary, detail)):
                self.rules[type_][path] = {**self.rules[type_].get(path, {}), **rule}
            elif path in self.paths[type_]:
                unclear.add((type_, path))
            elif named := NAMED.match(summary):
                # What stands in a set goes by its name alone.
                last = named[1].rpartition(".")[2]
                unclear |= {(type_, one) for one in self.paths[type_] if one.rpartition(".")[2] == last}
        for type_, path in unclear:
            # One of several things will do, and not all of them are known here.
            self.rules[type_].pop(path, None)
        return hidden

    def _path(self, place: Place, said: str) -> str:
        """The argument that an error is about: as it says, where it stands in a set; else where it stands."""
        type_, path = place
        named = re.search(
            r'(?:expected (?:length of |value of )?"?|Path: |Attribute )([a-z][\w.]*)',
            re.sub(r"\[[^\[\]]*\](?=[.\s])", "", said),
        )
        if named is None:
            return path
        given = re.sub(r"\.\d+", "", named[1]).strip(".")
        last, around = given.rpartition(".")[2], path.rpartition(".")[0]
        if path.rpartition(".")[2] == last:
            return path
        candidates = (given, f"{path}.{given}", f"{path}.{last}", f"{around}.{last}".strip("."))
        return next((one for one in candidates if one in self.paths[type_]), "")

    def _learn_deprecated(self, type_: Type, path: str, said: str) -> None:
        path = path or said.split(" ", maxsplit=1)[0]
        self.deprecated[type_].setdefault(path, said)

    def _ask_groups(self) -> None:
        nothing: dict[Type, frozenset[str]] = {type_: frozenset() for type_ in self.schemas}
        for place, said in self._asked(Probe(self.places, only=nothing)):
            found = re.search(r"one of `([\w,]+)` must be specified", said.get("detail") or "")
            if place and found:
                self.groups[place[0]].add(tuple(sorted(found[1].split(","))))

    def _ask_case(self) -> None:
        """Whether lists are held to the case of their values: each is tried with the first one's case swapped.

        That says something only where a value of another kind would have been refused in the same place, and not been
        hidden behind another error: those that are, are asked one by one.
        """
        waiting = {
            (type_, path): swapped
            for type_, rules in self.rules.items()
            for path, rule in rules.items()
            for swapped in [next((v.swapcase() for v in rule.get("one_of", ()) if v != v.swapcase()), "")]
            if swapped
        }
        waiting = self._learn_case(waiting)
        while waiting:
            turn = {place[0]: place for place in reversed(waiting)}
            for type_, path in self._learn_case({place: waiting[place] for place in turn.values()}):
                # Nobody can tell: then case does not count.
                self.rules[type_][path]["ignores_case"] = True
            waiting = {place: swapped for place, swapped in waiting.items() if place not in turn.values()}

    def _learn_case(self, tried: dict[Place, str]) -> dict[Place, str]:
        """Learns what the lists of some arguments say of case; gives back those of which nothing is said."""
        types = {type_ for type_, _ in tried}
        only = {type_: frozenset(path for held, path in tried if held == type_) for type_ in types}
        probe = Probe(self.places, only=only)
        answers = {
            probe.asked(f"{said['summary']}\n{said.get('detail') or ''}")
            for _, said in self._asked(probe, only)
            if _rule(said["summary"], said.get("detail") or "")
        }
        refused: set[tuple[Type, str]] = set()
        for place, said in self._asked(Probe(self.places, only=only, strings=tried), only):
            told = f"{said['summary']}\n{said.get('detail') or ''}"
            if place and _rule(said["summary"], said.get("detail") or ""):
                names = re.findall(r'(?:expected "?|Path: |Attribute )([\w.]+)', told)
                refused |= {(place[0], name.rpartition(".")[2]) for name in (place[1], self._path(place, told), *names)}
        for type_, path in tried:
            # Where it stands is not always told: all arguments of that name count.
            if (type_, path) in answers and (type_, path.rpartition(".")[2]) not in refused:
                self.rules[type_][path]["ignores_case"] = True
        return {place: swapped for place, swapped in tried.items() if place not in answers}

    def _leave_out_doubtful(self) -> None:
        """Leaves out a list that another argument of the same name, in a block below, may own and has not got.

        Where the value is not quoted, what stands in a set has no place of its own: it is told of the name alone.
        """
        for type_, rules in self.rules.items():
            for path in [
                path for path, rule in rules.items() if "one_of" in rule and (type_, path) not in self.certain
            ]:
                around, _, last = path.rpartition(".")
                below = [
                    other
                    for other in self.paths[type_]
                    if other.rpartition(".")[2] == last
                    and other.startswith(f"{around}." if around else "")
                    and other.count(".") > path.count(".")
                ]
                if any(other not in rules for other in below):
                    del rules[path]

    def _asked(self, probe: Probe, types: Iterable[Type] | None = None) -> Iterator[tuple[Place | None, Any]]:
        todo = sorted(types if types is not None else self.schemas)
        with tempfile.TemporaryDirectory() as made:
            folder = Path(made)
            copytree(self.folder / ".terraform", folder / ".terraform", symlinks=True)
            copy(self.folder / ".terraform.lock.hcl", folder)
            size = BATCH if len(probe.string) < 100 else FEW
            for start in range(0, len(todo), size):
                asked = self._configuration(probe, todo[start : start + size])
                (folder / "main.tf").write_text(asked.text, encoding="utf-8")
                print(f"{start}/{len(todo)}", file=sys.stderr)
                for said in json.loads(_terraform(folder, "validate", "-json"))["diagnostics"]:
                    line = said["range"]["start"]["line"] if said.get("range") else 0
                    yield asked.places[line - 1] if line else None, said

    def _configuration(self, probe: Probe, types: Iterable[Type]) -> Asked:
        written: list[tuple[str, Place | None]] = []
        for type_ in types:
            written.append((f'{type_[0]} "{type_[1]}" "probe" {{', (type_, "")))
            written += _body(probe, type_, self.schemas[type_], "", 0)
            written.append(("}", None))
        return Asked("\n".join([line for line, _ in written]) + "\n", [place for _, place in written])


def _arguments(probe: Probe, type_: Type, block: Any, path: str) -> Iterator[tuple[str, Place | None]]:
    for name, given in sorted(block.get("attributes", {}).items()):
        place = (type_, f"{path}{name}")
        required = given.get("required", False)
        if (name in NOT_ASKED and not path) or not (required or given.get("optional")):
            continue
        if not probe.sets(place, is_required=required):
            continue
        if "nested_type" in given:
            if required:
                yield f"{name} = {'{}' if given['nested_type']['nesting_mode'] in ('single', 'map') else '[]'}", place
            continue
        value = '"probe"' if given["type"] == "dynamic" else probe.value(place, given["type"])
        if value is not None:
            yield f"{name} = {value}", place
        elif given["type"][0] in ("list", "set") and given["type"][1][0] == "object":
            yield f"{name} {{", place
            for inner, inner_type in sorted(given["type"][1][1].items()):
                inner_place = (type_, f"{path}{name}.{inner}")
                if (inner_value := probe.value(inner_place, inner_type)) is not None:
                    yield f"{inner} = {inner_value}", inner_place
            yield "}", None


def _body(probe: Probe, type_: Type, block: Any, path: str, depth: int) -> Iterator[tuple[str, Place | None]]:
    yield from _arguments(probe, type_, block, path)
    for name, given in sorted(block.get("block_types", {}).items()):
        place = (type_, f"{path}{name}")
        required = bool(given.get("min_items"))
        if (
            (name in NOT_ASKED and not path)
            or (depth >= DEEPEST and not required)
            or not probe.sets(place, is_required=required)
        ):
            continue
        for _ in range(max(1, given.get("min_items", 0))):
            yield f"{name} {{", place
            yield from _body(probe, type_, given["block"], f"{path}{name}.", depth + 1)
            yield "}", None


def _paths(block: Any, path: str) -> Iterator[str]:
    """The paths of all arguments of a block."""
    for name, given in block.get("attributes", {}).items():
        yield f"{path}{name}"
        if (
            isinstance(given.get("type"), list)
            and isinstance(given["type"][1], list)
            and given["type"][1][0] == "object"
        ):
            yield from (f"{path}{name}.{inner}" for inner in given["type"][1][1])
    for name, given in block.get("block_types", {}).items():
        yield from _paths(given["block"], f"{path}{name}.")


_NUMBER: Final = r"-?[\d.]+"


def _rule(summary: str, detail: str) -> dict[str, Any]:
    """The rule that an error states, empty if it states none that is known here."""
    said = f"{summary}\n{detail}"
    if found := re.search(r"to be one of \[(.*?)\], got", said):
        return {"one_of": _listed(found[1])}
    if found := re.search(r"value must be one of: \[(.*?)\], got", said):
        return {"one_of": _listed(found[1])}
    if found := re.search(r"Valid Values: \[(.*?)\]", said):
        return {"one_of": found[1].split()}
    if found := re.search(rf"expected length of \S+ to be in the range \(({_NUMBER}) - ({_NUMBER})\)", said):
        return {"length": [int(found[1]), int(found[2])]}
    if found := re.search(rf"expected \S+ to be in the range \(({_NUMBER}) - ({_NUMBER})\)", said):
        return {"range": [float(found[1]), float(found[2])]}
    if found := re.search(rf"expected \S+ to be at least \(({_NUMBER})\)", said):
        return {"range": [float(found[1]), None]}
    if found := re.search(rf"expected \S+ to be at most \(({_NUMBER})\)", said):
        return {"range": [None, float(found[1])]}
    for pattern, kind in _BETWEEN:
        if found := re.search(pattern, said):
            return {kind: [int(float(found[1])), int(float(found[2]))]}
    return {}


_BETWEEN: Final = (
    (rf"value must be between ({_NUMBER}) and ({_NUMBER})", "range"),
    (rf"string length must be between ({_NUMBER}) and ({_NUMBER})", "length"),
)


def _listed(text: str) -> list[str]:
    quoted: list[str] = re.findall(r'"((?:[^"\\]|\\.)*)"', text)
    return quoted if '"' in text else text.split()


if __name__ == "__main__":
    os.environ.setdefault("GOGC", "400")
    main()
