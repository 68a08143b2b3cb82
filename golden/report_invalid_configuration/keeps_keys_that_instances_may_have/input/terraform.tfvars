given = { clicks = "id", orders = "order_id" }
