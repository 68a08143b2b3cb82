engine         = "postgres"
returns_engine = "mysql"
