resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-postgresql"
  master_username             = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true
  encryption                  = true
}

resource "aws_docdb_cluster" "carts" {
  cluster_identifier          = "carts"
  master_username             = "carts"
  manage_master_user_password = true
  skip_final_snapshot         = true
  encryption                  = true
}

resource "aws_neptune_cluster" "graph" {
  cluster_identifier  = "graph"
  skip_final_snapshot = true
  encryption          = true
}

resource "aws_sns_topic" "orders" {
  name = "orders"
}

resource "aws_sns_topic_subscription" "orders" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  target    = "arn:aws:sqs:eu-west-1:123456789012:orders"
}

resource "aws_appsync_datasource" "orders" {
  api_id = "abcdefghij"
  name   = "orders"
  type   = "AWS_LAMBDA"

  lambda_config {
    lambda_arn = "arn:aws:lambda:eu-west-1:123456789012:function:orders"
  }
}
