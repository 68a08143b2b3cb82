"""Pure: a module in, an outcome out. Transforms, edits, the fix-point, suppression."""

from fixer.engine.diff import replacements
from fixer.engine.edit import Append, AppendElement, Edit, Insert, Overwrite, Prepend, Remove, Replace
from fixer.engine.fixpoint import PASSES, repair_module
from fixer.engine.outcome import Changed, Finding, Outcome, Place, Refused, path_of
from fixer.engine.registry import chosen, installed
from fixer.engine.rounds import Again, settled
from fixer.engine.suppression import Suppression, is_suppressed, suppressions
from fixer.engine.transform import (
    Effect,
    Elsewhere,
    Fix,
    Level,
    Meta,
    Refusal,
    Safety,
    SyntaxTransform,
    Transform,
    met_by,
    severity,
)
from fixer.engine.wording import listed
from fixer.module import Command

__all__ = [
    "PASSES",
    "Again",
    "Append",
    "AppendElement",
    "Changed",
    "Command",
    "Edit",
    "Effect",
    "Elsewhere",
    "Finding",
    "Fix",
    "Insert",
    "Level",
    "Meta",
    "Outcome",
    "Overwrite",
    "Place",
    "Prepend",
    "Refusal",
    "Refused",
    "Remove",
    "Replace",
    "Safety",
    "Suppression",
    "SyntaxTransform",
    "Transform",
    "chosen",
    "installed",
    "is_suppressed",
    "listed",
    "met_by",
    "path_of",
    "repair_module",
    "replacements",
    "settled",
    "severity",
    "suppressions",
]
