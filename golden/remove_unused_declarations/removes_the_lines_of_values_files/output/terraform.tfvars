# The queue
queue_name = "orders"
timeout    = 60
