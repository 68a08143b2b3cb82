resource "aws_secretsmanager_secret" "database" {
  name = "database"

  # The first one; it is rotated.
  secret_string = jsonencode({
    username = "app"
    password = "changed-at-once"
  })

  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:123456789012:function:rotate"
  rotation_rules {
    automatically_after_days = 30
  }

  tags = { team = "core" }
}

resource "aws_ecs_cluster" "main" {
  name               = "main"
  capacity_providers = ["FARGATE", "FARGATE_SPOT"]

  default_capacity_provider_strategy {
    capacity_provider = "FARGATE"
    weight            = 1
  }
}
