"""Names that the blocks of the language do not have, by the block that they stand in, and the ones that are meant.

Source: the pages of the blocks below https://developer.hashicorp.com/terraform/language; the wrong names are words.
"""

from typing import Final

from fixer.provider.naming import read

_CONDITION: Final = "message=error_message error=error_message error_msg=error_message err_message=error_message"
_TABLE: Final = f"""
block variable
  words: desc=description default_value=default is_sensitive=sensitive secret=sensitive
block variable.validation
  words: {_CONDITION}
block output
  words: desc=description
block output.precondition
  words: {_CONDITION}
block check
  words: assertion=assert
block check.assert
  words: {_CONDITION}
block import
  words: address=to from=id resource=to resource_id=id target=to
block moved
  words: source=from src=from old=from destination=to dest=to target=to new=to
block removed
  words: resource=from address=from target=from
block terraform
  words: terraform_version=required_version version=required_version
block lifecycle
  words: ignore=ignore_changes prevent_delete=prevent_destroy prevent_deletion=prevent_destroy
block lifecycle.precondition
  words: {_CONDITION}
block lifecycle.postcondition
  words: {_CONDITION}
block connection
  words: hostname=host ip=host ssh_key=private_key username=user
block provisioner
  words: cmd=command command=inline commands=inline cwd=working_dir dest=destination env=environment
  words: src=source working_directory=working_dir
"""

ROWS: Final = read(_TABLE)
