queue_name = "orders-staging"

# Two weeks
dead_letter_retention = 1209600

timeout = 30
