"""The golden harness: cases that show what transforms make of an input, held on every run.

A case is a folder with an `input/`: the files of a module, or an answer as `response.md` with the files that stand
beside it. Next to it stands what must come of it: `output/` (the files that change, of an answer all of them; absent
where nothing may change), `expected.diff` and `expected.txt` (the findings, refusals and errors, one a line; absent
where there are none), and `case.toml` where a case differs from the default, which is to run the one transform that the
folder around the case is named after:

    transforms = ["a", "b"]     # names of transforms, or ["*"] for all that are installed
    unsafe = true               # apply unsafe fixes, too
    package = "my_transforms"   # an importable package of transforms to look in, besides those installed

Beyond the expected bytes, each case is held to what tffix promises of every repair; `checks` says which promises.
"""

from fixer.testing.case import Case, find_cases, is_case
from fixer.testing.checks import Failure
from fixer.testing.programs import Terraform
from fixer.testing.run import CaseResult, run, run_case

__all__ = ["Case", "CaseResult", "Failure", "Terraform", "find_cases", "is_case", "run", "run_case"]
