reports_engine = "postgres"
