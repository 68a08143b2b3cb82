# The keys are written out, so that the roles and the queue are there whatever the others come to.
resource "aws_iam_role" "service" {
  for_each = {
    ecs    = "ecs-tasks.amazonaws.com"
    lambda = "lambda.amazonaws.com"
  }

  name               = "orders-${each.key}"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = each.value } }] })
}

resource "aws_iam_role_policy" "service_send_message_dead" {
  name = "send-message-dead"
  role = aws_iam_role.service["lambda"].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "sqs:SendMessage"
        Resource = aws_sqs_queue.dead["slow"].arn
      }
    ]
  })
}

resource "aws_iam_role_policy" "service_read_secrets_database" {
  name = "read-secrets-database"
  role = aws_iam_role.service["ecs"].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "secretsmanager:GetSecretValue"
        Resource = aws_secretsmanager_secret.database.arn
      }
    ]
  })
}

resource "aws_secretsmanager_secret" "database" {
  name = "orders-database"
}

variable "colors" {
  type    = set(string)
  default = ["blue", "green"]
}

resource "aws_ecs_task_definition" "api" {
  for_each = var.colors

  family             = "api-${each.key}"
  execution_role_arn = aws_iam_role.service["ecs"].arn

  container_definitions = jsonencode([{
    name    = "api"
    image   = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/api:1"
    secrets = [{ name = "DATABASE", valueFrom = aws_secretsmanager_secret.database.arn }]
  }])
}

resource "aws_sqs_queue" "dead" {
  for_each = toset(["fast", "slow"])
  name     = "dead-${each.key}"
}

variable "workers" {
  type    = number
  default = 2
}

resource "aws_lambda_function" "worker" {
  count = var.workers

  function_name = "worker-${count.index}"
  role          = aws_iam_role.service["lambda"].arn
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/worker:1"

  dead_letter_config {
    target_arn = aws_sqs_queue.dead["slow"].arn
  }

  depends_on = [aws_iam_role_policy.service_send_message_dead]
}

# Of two, the first is there.
resource "aws_iam_role" "reader" {
  count = 2

  name               = "reader-${count.index}"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "reader_write_traces" {
  name = "write-traces"
  role = aws_iam_role.reader[0].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
        Resource = "*"
      }
    ]
  })
}

resource "aws_lambda_function" "reader" {
  for_each = var.colors

  function_name = "reader-${each.key}"
  role          = aws_iam_role.reader[0].arn
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/reader:1"

  tracing_config {
    mode = "Active"
  }

  depends_on = [aws_iam_role_policy.reader_write_traces]
}

# The functions are there in any case, and the role that they name.
variable "services" {
  type = set(string)
}

resource "aws_iam_role" "more" {
  for_each = var.services

  name               = "more-${each.key}"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "more_write_traces" {
  name = "write-traces"
  role = aws_iam_role.more["report"].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
        Resource = "*"
      }
    ]
  })
}

resource "aws_lambda_function" "report" {
  for_each = toset(["eu", "us"])

  function_name = "report-${each.key}"
  role          = aws_iam_role.more["report"].arn
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/report:1"

  tracing_config {
    mode = "Active"
  }

  depends_on = [aws_iam_role_policy.more_write_traces]
}
