resource "aws_db_instance" "orders" {
  identifier                    = "orders"
  engine                        = "postgres"
  instance_class                = "db.t4g.micro"
  allocated_storage             = 20
  username                      = "orders"
  manage_master_user_password   = true
  master_user_secret_kms_key_id = "alias/aws/secretsmanager"
  skip_final_snapshot           = true
}

# It is named as the database says it.
resource "aws_ecs_task_definition" "orders" {
  family             = "orders"
  execution_role_arn = aws_iam_role.execution.arn

  container_definitions = jsonencode([
    {
      name    = "orders"
      image   = "orders:1"
      memory  = 512
      secrets = [{ name = "PASSWORD", valueFrom = "${aws_db_instance.orders.master_user_secret[0].secret_arn}:password::" }]
    }
  ])
}

resource "aws_iam_role" "execution" {
  name               = "execution"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "execution" {
  name = "secrets"
  role = aws_iam_role.execution.id

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "secretsmanager:GetSecretValue", Resource = aws_db_instance.orders.master_user_secret[0].secret_arn }]
  })
}

# All that RDS makes begin like that.
resource "aws_ecs_task_definition" "reports" {
  family             = "reports"
  execution_role_arn = aws_iam_role.reports.arn

  container_definitions = jsonencode([
    {
      name    = "reports"
      image   = "reports:1"
      memory  = 512
      secrets = [{ name = "PASSWORD", valueFrom = "${aws_db_instance.orders.master_user_secret[0].secret_arn}:password::" }]
    }
  ])
}

resource "aws_iam_role" "reports" {
  name               = "reports"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "reports" {
  name = "secrets"
  role = aws_iam_role.reports.id

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "secretsmanager:GetSecretValue", Resource = "arn:aws:secretsmanager:*:*:secret:rds!*" }]
  })
}
