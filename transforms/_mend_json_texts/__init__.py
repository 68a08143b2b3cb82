"""Parts of `mend_json_texts`."""
