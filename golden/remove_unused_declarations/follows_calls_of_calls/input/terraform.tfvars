owner = "finance"
