"""Parts of `leave_providers_to_callers`."""
