"""The interview of a provider: `terraform validate` is asked about every type, and what it says is read."""

import json
import re
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from shutil import copy, copytree
from subprocess import run
from typing import Any, Final

from fixer.provider.compact import KINDS, Facts
from tools.answers import excluded, stated
from tools.characters import candidates, character_rules
from tools.forms import forms_of
from tools.fractions import fractions, number_paths, written
from tools.probes import Numbered, Place, Probe, Type, argument_paths, configuration, string_paths
from tools.screening import Screening

# How many types one configuration has: terraform's time grows with the square of what it has to show.
_BATCH: Final = 40
_FEW: Final = 8
# Their blocks hold each other a dozen levels deep, a megabyte each.
_TOO_LARGE: Final = re.compile(r"aws_quicksight_(analysis|dashboard|template)$")
# Errors of Terraform itself, which hide what the provider would say.
_NOT_READ: Final = frozenset({"Missing required argument", "Incorrect attribute value type", "Unsupported argument"})
# What is said of an argument without its value.
_NAMED: Final = re.compile(r'(?:invalid value for )?"?([a-z][\w.]*)"? (?:\(|must|does|has|can)')
# What the provider says without saying what it wants.
_KNOWN_RULES: Final = {
    ("resource", "aws_security_group"): {
        "name": {"match": "^(?!sg-)", "says": "cannot begin with sg-"},
        "name_prefix": {"match": "^(?!sg-)", "says": "cannot begin with sg-"},
    }
}


def terraform(folder: Path, *arguments: str) -> str:
    """What terraform prints when it is run in a folder."""
    return run(["terraform", *arguments], cwd=folder, capture_output=True, text=True, check=False).stdout


class Interview:
    """Asks the provider about every type."""

    def __init__(self, schemas: Any, folder: Path) -> None:
        self.folder = folder
        every: dict[Type, Any] = {
            (kind, type_): schema["block"]
            for kind, key in KINDS.items()
            if kind != "ephemeral"
            for type_, schema in sorted(schemas[key].items())
        }
        self.schemas = {type_: block for type_, block in every.items() if not _TOO_LARGE.match(type_[1])}
        self.unasked = every.keys() - self.schemas.keys()
        self.paths = {type_: frozenset(argument_paths(block, "")) for type_, block in self.schemas.items()}
        self.rules: dict[Type, dict[str, dict[str, Any]]] = defaultdict(dict)
        self.deprecated: dict[Type, dict[str, str]] = defaultdict(dict)
        self.groups: dict[Type, set[tuple[str, ...]]] = defaultdict(set)
        self.excluding: dict[Type, dict[str, set[tuple[str, ...]]]] = defaultdict(lambda: defaultdict(set))
        self.certain: set[Place] = set()
        self.heard: list[tuple[Place | None, Any]] = []
        places = sorted((type_, path) for type_, paths in self.paths.items() for path in paths)
        self.places = Numbered(places, {place: number for number, place in enumerate(places, 1)})

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
        screening = Screening(self._asked, self._path, self.places, self.rules)
        screening.arns()
        screening.numbers()
        self._ask_groups()
        self._ask_case()
        self._ask_characters()
        for type_, rules in _KNOWN_RULES.items():
            if type_ in self.schemas:
                self.rules[type_].update(rules)
        return {
            type_: Facts(
                self.rules[type_],
                self.deprecated[type_],
                tuple(sorted(self.groups[type_])),
                {path: tuple(sorted(groups)) for path, groups in self.excluding[type_].items()},
            )
            for type_ in self.schemas
        }

    def fractions(self) -> str:
        """The numbers that need not be whole, as they are shipped."""
        numbers = {type_: list(number_paths(block)) for type_, block in self.schemas.items()}
        return written(fractions(self._asked, self.places, numbers), self.unasked)

    def forms(self) -> str:
        """The arguments with a form that is known by a parser, as they are shipped; after `facts`, which has them."""
        said = [(place, f"{told['summary']}\n{told.get('detail') or ''}") for place, told in self.heard]
        probe = Probe(self.places)
        doubtful = {probe.asked(text) or place for place, text in said if not stated(*text.split("\n", maxsplit=1))}
        return forms_of(self._validated, self.places, self.schemas, [place for place in doubtful if place])

    def _ask_values(self, probe: Probe, types: Iterable[Type] | None = None) -> dict[Type, list[str]]:
        """Reads rules out of what is said of values; gives back the arguments that were not looked at."""
        hidden: dict[Type, list[str]] = defaultdict(list)
        unclear: set[Place] = set()
        for place, said in self._asked(probe, types):
            summary, detail = said["summary"], said.get("detail") or ""
            if place is None:
                continue
            self.heard.append((place, said))
            if summary in _NOT_READ or summary.startswith("Insufficient"):
                print(f"{place}: {summary}: nothing of it is looked at", file=sys.stderr)
                continue
            own = probe.asked(f"{summary}\n{detail}")
            type_, path = own or (place[0], self._path(place, f"{summary}\n{detail}"))
            if own:
                self.certain.add(own)
            if "deprecated" in (summary + detail).lower():
                self._learn_deprecated(type_, path, detail or summary)
            elif "conflict" in summary.lower() or "combination" in summary.lower():
                self._learn_exclusion(type_, excluded(detail))
                named = re.match(r'"([\w.]+)"', detail)
                if named:
                    hidden[type_].append(re.sub(r"\.\d+", "", named[1]))
            elif path and (rule := stated(summary, detail)):
                self.rules[type_][path] = {**self.rules[type_].get(path, {}), **rule}
            elif path in self.paths[type_]:
                unclear.add((type_, path))
            elif named := _NAMED.match(summary):
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

    def _learn_exclusion(self, type_: Type, paths: tuple[str, ...]) -> None:
        """Learns what excludes one another in one block."""
        blocks = {path.rpartition(".")[0] for path in paths}
        if len(blocks) == 1:
            self.excluding[type_][blocks.pop()].add(tuple(sorted({path.rpartition(".")[2] for path in paths})))

    def _ask_characters(self) -> None:
        strings = {(type_, path) for type_, block in self.schemas.items() for path in string_paths(block, "")}
        resources = [(place, said) for place, said in self.heard if place and place[0][0] == "resource"]
        asked = candidates(resources, strings)
        for (type_, path), rule in character_rules(self._asked, self.places, asked).items():
            self.rules[type_][path] = {**rule, **self.rules[type_].get(path, {})}

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
            if stated(said["summary"], said.get("detail") or "")
        }
        refused: set[tuple[Type, str]] = set()
        for place, said in self._asked(Probe(self.places, only=only, values=tried), only):
            told = f"{said['summary']}\n{said.get('detail') or ''}"
            if place and stated(said["summary"], said.get("detail") or ""):
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
        size = _BATCH if len(probe.string) < 100 else _FEW
        every = [configuration(probe, todo[start : start + size], self.schemas) for start in range(0, len(todo), size)]
        for at, line, said in self._validated([asked.text for asked in every]):
            yield every[at].places[line - 1] if line else None, said

    def _validated(self, texts: Sequence[str]) -> Iterator[tuple[int, int, Any]]:
        """What is said of each of some configurations, and in which line, 0 for none."""
        with tempfile.TemporaryDirectory() as made:
            folder = Path(made)
            copytree(self.folder / ".terraform", folder / ".terraform", symlinks=True)
            copy(self.folder / ".terraform.lock.hcl", folder)
            for at, text in enumerate(texts):
                (folder / "main.tf").write_text(text, encoding="utf-8")
                print(f"{at}/{len(texts)}", file=sys.stderr)
                for said in json.loads(terraform(folder, "validate", "-json"))["diagnostics"]:
                    yield at, said["range"]["start"]["line"] if said.get("range") else 0, said
