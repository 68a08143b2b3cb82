resource "aws_secretsmanager_secret" "database" {
  name = "database"
}

resource "aws_secretsmanager_secret_version" "database" {
  secret_id = aws_secretsmanager_secret.database.id
  secret_string = jsonencode({
    username = "app"
    port     = 5432
  })
}

resource "aws_ecs_task_definition" "web" {
  family = "web"
  container_definitions = jsonencode([
    {
      # The one that is essential.
      name      = "web"
      image     = "nginx:1.27"
      essential = true
    }
  ])
}

resource "aws_ecs_task_definition" "api" {
  family = "api"

  container_definitions = jsonencode([{
    name         = "api"
    image        = "nginx:1.27"
    portMappings = [{ containerPort = 80, hostPort = 80 }]
    logConfiguration = {
      logDriver = "awslogs"
      options   = { log_driver = "as it is", "awslogs-group" = "api" }
    }
  }])
}

resource "aws_glue_crawler" "orders" {
  name          = "orders"
  role          = "crawler"
  database_name = "orders"

  s3_target {
    path = "s3://example-orders/raw/"
  }

  configuration = jsonencode({
    Version  = 1
    Grouping = { TableGroupingPolicy = "CombineCompatibleSchemas" }
  })
}

resource "aws_sqs_queue" "orders" {
  name = "orders"

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.failed.arn
    maxReceiveCount     = 5 # then it is set aside
  })
}

resource "aws_sqs_queue" "failed" {
  name = "failed"
}
