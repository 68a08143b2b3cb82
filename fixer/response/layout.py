"""Which folder of the answer is the output folder."""

import re
from collections.abc import Iterable, Mapping

# Folders that people keep a whole configuration in; the output folder takes their place.
_WRAPPERS = frozenset(("lib", "terraform", "infra", "infrastructure", "iac", "tf", "src"))
_SETTINGS = frozenset(("provider.tf", "providers.tf", "versions.tf", "terraform.tf", "backend.tf"))
# Folders at the root of a project that an answer may write with a leading slash.
_ROOTED = re.compile(
    r"/(?=(?:lib|terraform|infra|infrastructure|iac|tf|src|modules?|environments?|envs?|lambdas?|scripts?)/)"
)


def rooted(name: str) -> str:
    """`name` without the slash that means the root of the project ("/lib/main.tf"); other absolute names stay so."""
    return _ROOTED.sub("", name, count=1) if name.startswith("/") else name


def wrapper(files: Mapping[str, str]) -> str:
    """The folder ("lib/") that holds the configuration and is to be left out of the names of `files`, or "".

    It is left out where all Terraform files stand in it, or all but the settings of the same module (provider.tf) and
    modules that are called as if they stood beside its files. It stays where a file of it reaches out of it
    ("../lambda"), or another calls it: the names would no longer fit.
    """
    configuration = [name for name in files if name.endswith((".tf", ".tf.json"))] or list(files)
    heads = {name.split("/", 1)[0] if "/" in name else "" for name in configuration}
    wrappers = heads & _WRAPPERS
    if len(wrappers) != 1:
        return ""
    folder = next(iter(wrappers)) + "/"
    outside = {name.split("/", 1)[0] for name in files if not name.startswith(folder)}
    if not heads - wrappers <= {"modules", ""}:
        return ""
    roots = {name for name in configuration if "/" not in name}
    if not roots <= _SETTINGS or (roots and any(f'"./{folder[:-1]}' in text for text in files.values())):
        return ""
    if _reaches((text for name, text in files.items() if name.startswith(folder)), outside):
        return ""
    # A file that would take the place of one that stands outside.
    if any(name[len(folder) :] in files for name in files if name.startswith(folder)):
        return ""
    return folder


def _reaches(texts: Iterable[str], outside: set[str]) -> bool:
    if not outside:
        return False
    found: set[str] = set()
    for text in texts:
        found.update(re.findall(r"\.\./([\w.-]+)", text))
    return bool(found & outside)
