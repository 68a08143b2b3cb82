queues = [{ name = "orders", redrive = { limit = 3, source = "payments" } }]
