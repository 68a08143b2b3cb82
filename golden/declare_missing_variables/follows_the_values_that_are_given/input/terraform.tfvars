name  = "data"
rules = ["a", "b"]
sizes = { small = 1, large = 10 }
