"""The schemas of providers that a user has imported: a file for each, in the user's own data folder.

Source: https://specifications.freedesktop.org/basedir-spec/latest/ (`XDG_DATA_HOME`).
"""

import os
from pathlib import Path


def imported_folder() -> Path:
    """Where imported schemas are kept."""
    data = os.environ.get("XDG_DATA_HOME", "")
    return (Path(data) if data else Path.home() / ".local" / "share") / "tffix" / "providers"


def imported_file(source: str) -> Path:
    """The file of a provider, by its source address (`integrations/github`)."""
    return imported_folder() / f"{source.replace('/', '--')}.schema"


def imported_schemas(source: str) -> bytes | None:
    """The schemas of a provider, by its source address; None if they were not imported or cannot be read."""
    try:
        return imported_file(source).read_bytes()
    except (OSError, RuntimeError):
        return None
