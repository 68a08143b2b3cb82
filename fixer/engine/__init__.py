"""Pure: a module in, an outcome out. Transforms, edits, the fix-point, suppression."""

from fixer.engine.diff import replacements
from fixer.engine.edit import Append, AppendElement, Edit, Insert, Overwrite, Prepend, Remove, Replace
from fixer.engine.fixpoint import PASSES, repair_module
from fixer.engine.outcome import Changed, Finding, Outcome, Place, Refused
from fixer.engine.registry import chosen, installed
from fixer.engine.rounds import Again, settled
from fixer.engine.suppression import is_suppressed
from fixer.engine.transform import Effect, Fix, Level, Meta, Refusal, Safety, SyntaxTransform, Transform
from fixer.engine.wording import listed

__all__ = [
    "PASSES",
    "Again",
    "Append",
    "AppendElement",
    "Changed",
    "Edit",
    "Effect",
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
    "SyntaxTransform",
    "Transform",
    "chosen",
    "installed",
    "is_suppressed",
    "listed",
    "repair_module",
    "replacements",
    "settled",
]
