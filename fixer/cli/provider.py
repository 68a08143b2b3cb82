"""`provider import`: what another provider accepts, from what Terraform prints of it."""

import json
from pathlib import Path
from typing import Any

import click

from fixer.errors import InputError

# In bytes. That of AWS, the largest, is 14 MB.
_LARGEST = 256 * 1024 * 1024


@click.group("provider")
def provider_command() -> None:
    """What providers accept. Those of AWS and of archive, http, local, null, random, time and tls come with tffix."""


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True), metavar="FILE")
def import_command(file: Path) -> int:
    """Import the schemas that `terraform providers schema -json` has printed, - for stdin.

    They are kept for this user, and hold for every module that uses these providers.
    """
    from fixer.disk.imported import imported_file
    from fixer.disk.write import write_all
    from fixer.provider.compact import compact
    from fixer.provider.known import full_source

    writes = {}
    for address, schemas in _printed(file).items():
        source = full_source(address)
        try:
            writes[imported_file(source)] = compact(schemas, address, "imported")
        except (KeyError, TypeError, AttributeError, IndexError) as error:
            raise _no_schemas(file, f"the entry of {address} has another form ({error!r})") from error
        click.echo(f"{source}  {len(schemas.get('resource_schemas', {}))} resource types")
    write_all(writes)
    return 0


def _printed(file: Path) -> dict[str, Any]:
    from fixer.disk.read import read_stdin, read_text

    text = read_stdin(largest=_LARGEST) if str(file) == "-" else read_text(file, largest=_LARGEST)
    try:
        schemas = json.loads(text)["provider_schemas"]
    except (ValueError, KeyError, TypeError) as error:
        raise _no_schemas(file, "there is no provider_schemas in it") from error
    if not isinstance(schemas, dict) or not schemas:
        raise _no_schemas(file, "its provider_schemas are empty")
    return schemas


def _no_schemas(file: Path, reason: str) -> InputError:
    return InputError(
        f"these are no schemas of providers: {reason}",
        file=str(file),
        advice="give what this prints, in a folder where terraform init was run: terraform providers schema -json",
    )


provider_command.add_command(import_command)
