# With the newlines of Windows.
resource "aws_sns_topic" "orders" {
  name = "orders"
}

resource "aws_sns_topic_subscription" "orders" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "email"
  # Whoever is on call.
  endpoint = "oncall@example.com"
}

resource "aws_db_proxy" "orders" {
  name           = "orders"
  engine_family  = "MYSQL"
  role_arn       = "arn:aws:iam::111122223333:role/orders"
  vpc_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

  auth {
    secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders"
  }
}

resource "aws_db_proxy_default_target_group" "orders" {
  db_proxy_name = aws_db_proxy.orders.name

  connection_pool_config {
    max_connections_percent = 80
    session_pinning_filters = [
      "EXCLUDE_VARIABLE_SETS",
    ]
  }
}
