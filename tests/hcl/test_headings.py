"""Where the heading of a section ends, and what is about the block below it."""

import pytest

from fixer import hcl
from fixer.hcl import splices
from fixer.hcl.headings import heading_of

LONG = "# =====\n# Orders\n#\n# Reads the orders.\n# Needs a table.\n# Owner: team\n# Since: 2020\n# =====\n"
BOX = "################\n# Queues\n################\n"


@pytest.mark.parametrize(
    ("comments", "heading"),
    [
        ("# ---- queues ----\n", "# ---- queues ----\n"),
        ("# ------------ queues\n# The first one.\n", "# ------------ queues\n"),
        ("// === queues ===\r\n// The first one.\r\n", "// === queues ===\r\n"),
        (BOX, BOX),
        (BOX + "# The first one.\n", BOX),
        ("# ------\n# Queues\n# ------\n# The first one.\n", "# ------\n# Queues\n# ------\n"),
        ("# ------\n# Queues\n", "# ------\n# Queues\n"),
        (LONG, LONG),
        (LONG + "# The first one.\n# -----\n# Note: slow\n", LONG),
        (BOX + "# Keeps 3 days\n# -----\n# Note: slow\n", BOX),
        ("#### Queues ####\n# The first one.\n", "#### Queues ####\n"),
        # Where it ends is in doubt.
        ("# ------\n# Queues\n# The first one.\n", ""),
        ("# ------\n# Reads the orders of the day and\n# writes them into the table.\n", ""),
        ("# --- Reads the orders of the day and\n# writes them into the table.\n", ""),
        ("# --- Queues ---\n# The first one.\n# --------------\n", ""),
        ("# ======\n# Queues\n# ------\n# The first one.\n", ""),
        ("#### re-reads what failed, see #1234\n", ""),
        # Of the block below.
        ("#### TODO: more memory ####\n", ""),
        ("# ---\n# checkov:skip=CKV_AWS_117: no VPC\n", ""),
        ("# ---\n# checkov:skip=CKV_AWS_117: no VPC\n# tfsec:ignore:aws-lambda\n", ""),
        ("# ---- checkov:skip=CKV_AWS_117: no VPC\n", ""),
        ("# ---- tflint-ignore: aws_x ----\n", ""),
        ("# ---- tffix: ignore ----\n", ""),
        ("# ------\n# trivy:ignore:AVD-AWS-1\n# ------\n", ""),
        ("# Queues\n", ""),
        ("# The first one ---- so far\n", ""),
        ("### Queues ###\n", ""),
        ("/* ------\n   Queues\n   ------ */\n", ""),
        ("", ""),
    ],
)
def test_what_is_drawn_above_a_block_is_the_heading_of_a_section(comments: str, heading: str) -> None:
    assert heading_of(comments) == heading


def test_what_goes_before_a_block_goes_below_the_heading() -> None:
    own = '# The first one.\nresource "aws_sqs_queue" "a" {\n}\n'
    code = 'data "aws_region" "current" {}\n'
    for heading in ("# ---- queues ----\n", "# ---- queues ----\n\n", BOX):
        text = heading + own
        splice = splices.insert(text, hcl.parse(text).body.items[0], code, "before")
        assert splices.apply(text, [splice]) == f"{heading}{code}\n{own}"
