resource "aws_ecs_task_definition" "orders" {
  family             = "orders"
  execution_role_arn = aws_iam_role.execution.arn

  container_definitions = jsonencode([
    {
      name   = "orders"
      image  = "orders:1"
      memory = 512

      secrets = [
        { name = "DATABASE", valueFrom = aws_secretsmanager_secret.database.arn },
        { name = "USER", valueFrom = "${aws_secretsmanager_secret.database.arn}:user::" },
        { name = "API_KEY", valueFrom = aws_ssm_parameter.api_key.arn },
      ]
    }
  ])
}

resource "aws_secretsmanager_secret" "database" {
  name = "database"
}

resource "aws_ssm_parameter" "api_key" {
  name  = "/orders/api-key"
  type  = "SecureString"
  value = "set later"
}

resource "aws_iam_role" "execution" {
  name               = "execution"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }] })
}

resource "aws_iam_role_policy_attachment" "execution" {
  role       = aws_iam_role.execution.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}
