queue_name = "orders-staging"

timeout = 30
