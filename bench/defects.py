"""python -m bench.defects ANSWER [FILE]...: the defects of a real answer, before and after, as a table in Markdown.

ANSWER is a model's answer; each FILE is one that stands where it goes (a `provider.tf`). What is counted is what tffix
finds: in the answer, in what `apply` makes of it, and in what `apply --unsafe` makes of it.
"""

import argparse
import sys
from collections import Counter
from pathlib import Path

import fixer
from fixer.response import as_answer, departures

# The defects, in the words of those who reviewed the answer, and the transform that is about each.
DEFECTS = {
    "a provider is used and not declared": "declare_required_providers",
    "provisioned concurrency without a published version": "publish_lambda_versions",
    "gateway endpoints in no route table": "route_gateway_endpoints",
    "a security group without egress": "add_explicit_egress",
    "a replica encrypted with another region's key": "use_regional_replica_keys",
    "a topic that nobody publishes to": "connect_unpublished_topics",
    "a queue that nobody sends to": "connect_unfed_queues",
    "a zip that nobody builds": "build_lambda_archives",
    "a variable that nobody reads": "remove_unused_declarations",
    "`*` for the account in ARNs": "scope_account_arns",
    "a KMS key without a policy": "write_kms_key_policies",
    "functions without interface endpoints": "add_interface_endpoints",
}
FORM = "text outside the one fenced block (`--as-answer`)"


def table(answer: str, beside: dict[str, str]) -> str:
    """The table: a row for each defect, with how often it is found before, after `apply`, and after `--unsafe`."""
    rows: list[tuple[str, ...]] = [("Defect", "before", "`apply`", "`apply --unsafe`"), ("---",) * 4]
    runs = [fixer.repair(answer, beside=beside, unsafe=unsafe) for unsafe in (False, True)]
    before = _found(runs[0])
    after = [_found(fixer.repair(answer_of(run), beside={**beside, **_standing(run, beside)})) for run in runs]
    forms = [len(departures(text)) for text in (answer, *map(answer_of, runs))]
    rows.append((FORM, *[_shown(count) for count in forms]))
    for defect, transform in DEFECTS.items():
        counts = (before[transform], *[found[transform] for found in after])
        rows.append((defect, *[_shown(count) for count in counts]))
    return "".join(["| " + " | ".join(row) + " |\n" for row in rows])


def answer_of(run: fixer.Result) -> str:
    """What a run made of an answer, as an answer of one file."""
    return as_answer({name: text for name, text in run.files.items() if name != "provider.tf"}, one_file=True)


def _standing(run: fixer.Result, beside: dict[str, str]) -> dict[str, str]:
    return {name: text for name, text in run.files.items() if name in beside}


def _found(result: fixer.Result) -> Counter[str]:
    """How often each transform finds something, whether or not this run repairs it."""
    return Counter(finding.transform for outcome in result.modules for finding in outcome.findings)


def _shown(count: int) -> str:
    return str(count) if count else "–"


def main() -> int:
    """Prints the table."""
    parser = argparse.ArgumentParser(prog="python -m bench.defects", description=__doc__)
    parser.add_argument("answer", type=Path, metavar="ANSWER", help="a model's answer")
    parser.add_argument("beside", type=Path, nargs="*", metavar="FILE", help="a file that stands where it goes")
    given = parser.parse_args()
    beside = {path.name: path.read_text(encoding="utf-8") for path in given.beside}
    print(table(given.answer.read_text(encoding="utf-8"), beside), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
