given_retention = 30
