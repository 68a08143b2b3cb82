"""What the instances of an archive pack, where its path has the key of each in it."""

import re
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, known
from transforms._build_lambda_archives.zips import HOLE, path_of

_EACH: Final = re.compile(r"\$\{\s*each\.(?:key|value)\s*\}")


def paths_of_instances(module: Module, archive: Declaration, value: hcl.Expression) -> list[str]:
    """The paths that an expression gives in the instances of an archive; none where not all of them can be known."""
    over = archive.value("for_each")
    code = value.code.strip()
    if over is None or not isinstance(value, hcl.Template) or not _EACH.search(code):
        return []
    keys = known(module, over)
    if not isinstance(keys, dict | list) or (isinstance(keys, dict) and "each.value" in code):
        return []
    found = []
    for key in keys:
        if not isinstance(key, str):
            return []
        path, is_rooted = path_of(module, hcl.parse_expression(_EACH.sub(key, code)), with_defaults=False)
        if HOLE in path or not is_rooted or "path.root" in code:
            return []
        found.append(path)
    return found
