"""Names that are variables of the script that a template makes, and not of the template."""

import re
from typing import Final

# What a shell, a login or an operating system sets.
# Source: https://www.gnu.org/software/bash/manual/html_node/Shell-Variables.html
_SET: Final = re.compile(
    r"BASH\w*|DEBIAN_FRONTEND|EUID|FUNCNAME|HOME|HOSTNAME|HOSTTYPE|IFS|LANG|LC_\w+|LD_LIBRARY_PATH|LINENO|LOGNAME|MACHTYPE"
    r"|OLDPWD|OPTARG|OPTIND|OSTYPE|PATH|PIPESTATUS|PPID|PS1|PWD|PYTHONPATH|RANDOM|REPLY|SECONDS|SHELL|SHLVL|SUDO_USER|TERM"
    r"|TMPDIR|TZ|UID|USER"
)


def is_shell_variable(name: str, text: str) -> bool:
    """Whether a name is set by the shell, or by the script itself and not from the template's value of that name."""
    if _SET.fullmatch(name):
        return True
    its = re.escape(name)
    assigned = re.compile(
        rf"(?:^|[;&|({{]|\b(?:do|then|else|export|local|readonly|declare(?:[ \t]+-\w+)?))[ \t]*{its}="
        rf"(?P<value>\"[^\"\n]*\"|[^\s;]*)|\bfor[ \t]+{its}[ \t]+in\b|\bread(?:[ \t]+-\w+)*[ \t]+{its}\b",
        re.MULTILINE,
    )
    own = re.compile(rf"\$\{{[ \t]*{its}[ \t]*\}}")
    found = list(assigned.finditer(text))
    return bool(found) and not any(own.search(one["value"] or "") for one in found)
