"""What `terraform validate` would reject in a module, told without Terraform and in its words.

Only what is certain: what a variable, a data source or an unknown provider may still make right is not reported.
"""

from fixer.validation.arguments import kind_of
from fixer.validation.backend_files import holds_only_settings, is_of_backend
from fixer.validation.backends import BACKEND, BACKEND_OBJECTS
from fixer.validation.conditionals import results_of
from fixer.validation.declared import declared, item_of
from fixer.validation.evaluated import is_evaluated, way_to
from fixer.validation.exclusions import is_set
from fixer.validation.functions import functions
from fixer.validation.json_texts import json_slips, twice_encoded
from fixer.validation.keyed_files import keyed_file_rejections
from fixer.validation.keys import keys_of
from fixer.validation.legacy import configured
from fixer.validation.made import maker_of
from fixer.validation.made_later import are_own_ids, instances_of, is_countable, is_made_later
from fixer.validation.mismatches import converts, wrong_type
from fixer.validation.names import is_tried
from fixer.validation.nearest import nearest
from fixer.validation.nested import LENGTHS, misread
from fixer.validation.operands import is_word
from fixer.validation.outputs import output_of, output_type
from fixer.validation.own_rules import rule_of
from fixer.validation.places import attribute_at
from fixer.validation.providers import exports, read_schemas_of, schema_of, schemas_for, usual_schemas_for
from fixer.validation.rejection import Kind, Rejection
from fixer.validation.rejections import held_back, rejections, rejections_of, undeclared
from fixer.validation.result_types import result_type
from fixer.validation.roots import names_no_value
from fixer.validation.scripts import BOUND, PYTHON, SHELL
from fixer.validation.types import type_of, variable_type, whole_type
from fixer.validation.values import broken, is_of_workspace, literal, signs_refused
from fixer.validation.version_6 import (
    is_global,
    is_later,
    later_form_note,
    removed_in_6,
    unknown_note,
    version_note,
)

__all__ = [
    "BACKEND",
    "BACKEND_OBJECTS",
    "BOUND",
    "LENGTHS",
    "PYTHON",
    "SHELL",
    "Kind",
    "Rejection",
    "are_own_ids",
    "attribute_at",
    "broken",
    "configured",
    "converts",
    "declared",
    "exports",
    "functions",
    "held_back",
    "holds_only_settings",
    "instances_of",
    "is_countable",
    "is_evaluated",
    "is_global",
    "is_later",
    "is_made_later",
    "is_of_backend",
    "is_of_workspace",
    "is_set",
    "is_tried",
    "is_word",
    "item_of",
    "json_slips",
    "keyed_file_rejections",
    "keys_of",
    "kind_of",
    "later_form_note",
    "literal",
    "maker_of",
    "misread",
    "names_no_value",
    "nearest",
    "output_of",
    "output_type",
    "read_schemas_of",
    "rejections",
    "rejections_of",
    "removed_in_6",
    "result_type",
    "results_of",
    "rule_of",
    "schema_of",
    "schemas_for",
    "signs_refused",
    "twice_encoded",
    "type_of",
    "undeclared",
    "unknown_note",
    "usual_schemas_for",
    "variable_type",
    "version_note",
    "way_to",
    "whole_type",
    "wrong_type",
]
