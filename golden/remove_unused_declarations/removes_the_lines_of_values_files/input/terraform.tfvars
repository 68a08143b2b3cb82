# The queue
queue_name            = "orders"
dead_letter_retention = 1209600
timeout               = 60
