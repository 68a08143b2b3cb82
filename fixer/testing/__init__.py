"""The golden harness: cases that show what transforms make of an input, held on every run.

A case is a folder with an `input/` (files of a module, or an answer as `response.md` with what stands beside it). Next to
it stand what must come of it: `output/` (the files that result; absent where nothing may change), `expected.diff` and
`expected.txt` (the findings, refusals and errors, one a line), and `case.toml` where a case differs from the default,
which is the transform that the folder around the case is named after:

    transforms = ["a", "b"]     # names of transforms, or ["*"] for all that are installed
    unsafe = true               # apply unsafe fixes, too
    package = "my_transforms"   # an importable package of transforms to look in, besides those installed

Beyond the expected bytes, each case is held to what tffix promises of every repair; `checks` says which promises.
"""

from fixer.testing.case import Case, find_cases, is_case
from fixer.testing.programs import Terraform
from fixer.testing.run import CaseResult, Failure, main, run, run_case

__all__ = ["Case", "CaseResult", "Failure", "Terraform", "find_cases", "is_case", "main", "run", "run_case"]
