"""The values that an answer is turned into."""

from dataclasses import dataclass

from fixer.errors import Problem


@dataclass(frozen=True, slots=True)
class AnswerFile:
    """One file of an answer.

    `name` is a relative POSIX path that cannot leave the output folder. `text` is what stood in the answer, line ends
    kept. `line` is the line of the answer (from 1) where its first line stands. `named_by` says where the name was
    found: "info string", "comment", "heading", "bold", "line above" (that ends in it), "line below", "prose", "reading"
    (by what reads the file), "section" (of one that is named so) or "default". `truncated` says where the file breaks
    off, for one that does: that is written and reported, not repaired.
    """

    name: str
    text: str
    line: int
    named_by: str
    truncated: Problem | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found in an answer.

    `files` stand in the order in which the answer gives them. `problems` are what went wrong: names that were refused,
    files that break off, an answer that holds no Terraform. `notes` are choices that were made and that a person may
    want to know: a fence that had no name, a draft that was replaced, an excerpt that was left out.
    """

    files: tuple[AnswerFile, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()
