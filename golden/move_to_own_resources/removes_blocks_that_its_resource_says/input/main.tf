resource "aws_secretsmanager_secret" "orders" {
  name = "orders"

  rotation_rules {
    automatically_after_days = 30
  }

  tags = { Name = "orders" }
}

resource "aws_secretsmanager_secret_rotation" "orders" {
  secret_id           = aws_secretsmanager_secret.orders.id
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"

  rotation_rules {
    duration                 = "2h"
    automatically_after_days = 30 # days
  }
}
