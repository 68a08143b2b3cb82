"""What is a script's own variable, and what is the template's."""

import pytest

import fixer
from transforms._supply_template_variables.shell import is_shell_variable

OWN = {
    "set by the script": ("TOKEN", 'TOKEN=$(curl -s "$URL")\necho ${TOKEN}\n'),
    "exported": ("INSTANCE_ID", "  export INSTANCE_ID=`hostname`\n"),
    "local in a function": ("name", 'go() { local name="$1"; echo ${name}; }\n'),
    "of a loop": ("disk", "for disk in /dev/sd*; do mkfs ${disk}; done\n"),
    "read": ("line", "while read -r line; do echo ${line}; done\n"),
    "after another command": ("A", "set -e; A=1\n"),
    "of the shell": ("HOSTNAME", ""),
}
NOT_OWN = {
    "set from the template": ("environment", 'environment="${environment}"\n'),
    "part of another name": ("PORT", "DB_PORT=1\nX_PORT=2\n"),
    "an option": ("region", "aws s3 ls --region=${region}\n"),
    "compared": ("name", 'if [ "$x" == "${name}" ]; then exit; fi\n'),
}


@pytest.mark.parametrize(("name", "text"), OWN.values(), ids=OWN)
def test_shell_variables(name: str, text: str) -> None:
    assert is_shell_variable(name, text)


@pytest.mark.parametrize(("name", "text"), NOT_OWN.values(), ids=NOT_OWN)
def test_template_variables(name: str, text: str) -> None:
    assert not is_shell_variable(name, text)


def test_windows_newlines_stay() -> None:
    code = (
        'variable "a" {\n  type = string\n}\n\nvariable "b" {\n  type = string\n}\n\n'
        'output "x" {\n  value = templatefile("${path.module}/x.txt", {})\n}\n'
    ).replace("\n", "\r\n")
    result = fixer.repair({"main.tf": code, "x.txt": "${a} ${b}\r\n"}, select=["supply_template_variables"])
    assert result.files["main.tf"] == code.replace("{})", "{\r\n    a = var.a\r\n    b = var.b\r\n  })")
