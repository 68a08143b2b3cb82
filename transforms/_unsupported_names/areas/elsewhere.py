"""Names of what other providers have."""

from typing import Final

NAMES: Final = """
local_file
  words: path=filename permissions=file_permission file_mode=file_permission mode=file_permission
local_sensitive_file
  words: path=filename permissions=file_permission file_mode=file_permission mode=file_permission
null_resource
  words: keepers=triggers
  https://developer.hashicorp.com/terraform/language/resources/terraform-data: triggers_replace=triggers
random_id
  words: bytes=byte_length
random_integer
  words: minimum=min maximum=max
random_password
  words: uppercase=upper lowercase=lower override_special_characters=override_special
    override_special_chars=override_special override_specials=override_special
    override_characters=override_special override_chars=override_special override_symbols=override_special
    special_characters=override_special special_chars=override_special special_symbols=override_special
    allowed_special_characters=override_special allowed_special_chars=override_special
    allowed_special=override_special allowed_specials=override_special allowed_symbols=override_special
    custom_special=override_special custom_special_characters=override_special
random_string
  words: uppercase=upper lowercase=lower override_special_characters=override_special
    override_special_chars=override_special override_specials=override_special
    override_characters=override_special override_chars=override_special override_symbols=override_special
    special_characters=override_special special_chars=override_special special_symbols=override_special
    allowed_special_characters=override_special allowed_special_chars=override_special
    allowed_special=override_special allowed_specials=override_special allowed_symbols=override_special
    custom_special=override_special custom_special_characters=override_special
time_rotating
  words: days=rotation_days months=rotation_months years=rotation_years hours=rotation_hours minutes=rotation_minutes
time_sleep
  words: duration=create_duration create=create_duration destroy=destroy_duration delay=create_duration
terraform_data
  https://registry.terraform.io/providers/hashicorp/null/latest/docs/resources/resource: triggers=triggers_replace
  words: keepers=triggers_replace replace_triggers=triggers_replace value=input values=input data=input
tls_private_key
  words: bits=rsa_bits key_size=rsa_bits
data terraform_remote_state
  words: type=backend backend_type=backend backend_config=config configuration=config settings=config
data http
  words: headers=request_headers uri=url body=request_body
"""
