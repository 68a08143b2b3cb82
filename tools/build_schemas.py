"""Writes `fixer/provider/data/*.schema`: what the providers accept, by their own words; and more of AWS beside it.

    python -m tools.build_schemas aws FOLDER        # FOLDER: `terraform init` was run there with the provider
    python -m tools.build_schemas random FOLDER VERSION

What is in a type comes from `terraform providers schema -json`. What values an argument takes is asked of the provider
itself: configurations that set every argument to something that no list holds are given to `terraform validate -json`,
and what it says is read (`expected billing_mode to be one of [...], got tffix probe 17`). Each argument is set to a
value of its own, which tells whose the list is, wherever it stands. So argument and list belong together by
construction, and the lists are exactly those that users meet. A provider that is no executable (a stub) is not probed.
"""

import json
import os
import sys
from pathlib import Path
from typing import Final

from fixer.provider.compact import compact
from tools.interview import Interview, terraform

OUT: Final = Path(__file__).resolve().parent.parent / "fixer" / "provider" / "data"


def main() -> None:
    """Writes the schemas of one provider."""
    name, folder = sys.argv[1], Path(sys.argv[2])
    printed = json.loads(terraform(folder, "providers", "schema", "-json"))["provider_schemas"]
    source = next(source for source in printed if source.endswith(f"/{name}"))
    is_asked = len(sys.argv) < 4
    version = _version(folder, source) if is_asked else sys.argv[3]
    interview = Interview(printed[source], folder)
    facts = interview.facts() if is_asked else {}
    OUT.mkdir(exist_ok=True)
    (OUT / f"{name}.schema").write_text(compact(printed[source], source, version, facts), encoding="utf-8")
    if name == "aws":
        (OUT / "aws.fractions").write_text(interview.fractions(), encoding="utf-8")
        (OUT / "aws.forms").write_text(interview.forms(), encoding="utf-8")


def _version(folder: Path, source: str) -> str:
    told = json.loads(terraform(folder, "version", "-json"))["provider_selections"]
    return str(told[source])


if __name__ == "__main__":
    os.environ.setdefault("GOGC", "400")
    main()
