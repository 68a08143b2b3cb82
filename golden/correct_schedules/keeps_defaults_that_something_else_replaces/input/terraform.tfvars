schedule = "cron(0 6 * * ? *)"
