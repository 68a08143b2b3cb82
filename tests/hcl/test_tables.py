"""The parse tables are what the grammar gives."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_tables_are_built_from_the_grammar() -> None:
    command = [sys.executable, str(ROOT / "tools" / "build_tables.py"), "--check"]
    assert subprocess.run(command, check=False).returncode == 0, "run python tools/build_tables.py"
