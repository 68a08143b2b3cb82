import audit_log
