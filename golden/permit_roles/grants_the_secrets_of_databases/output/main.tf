resource "aws_db_instance" "orders" {
  identifier                    = "orders"
  engine                        = "postgres"
  instance_class                = "db.t4g.micro"
  allocated_storage             = 20
  username                      = "orders"
  manage_master_user_password   = true
  master_user_secret_kms_key_id = aws_kms_key.secrets.key_id
  skip_final_snapshot           = true
}

resource "aws_rds_cluster" "reports" {
  cluster_identifier          = "reports"
  engine                      = "aurora-postgresql"
  master_username             = "reports"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_kms_key" "secrets" {
  description = "Secrets"
}

resource "aws_secretsmanager_secret" "api" {
  name       = "api"
  kms_key_id = aws_kms_key.secrets.arn
}

locals {
  password = "${aws_db_instance.orders.master_user_secret[0].secret_arn}:password::"
}

resource "aws_ecs_task_definition" "orders" {
  family             = "orders"
  execution_role_arn = aws_iam_role.execution.arn

  container_definitions = jsonencode([
    {
      name   = "orders"
      image  = "orders:1"
      memory = 512

      # Where the database is, nobody has to be allowed.
      environment = [{ name = "HOST", value = aws_db_instance.orders.address }]

      secrets = concat(
        [
          { name = "PASSWORD", valueFrom = local.password },
          { name = "API_KEY", valueFrom = aws_secretsmanager_secret.api.arn },
        ],
        [{ name = "REPORTS", valueFrom = "${aws_rds_cluster.reports.master_user_secret[0].secret_arn}:password::" }],
      )
    }
  ])
}

resource "aws_iam_role" "execution" {
  name               = "execution"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "execution_services" {
  name = "services"
  role = aws_iam_role.execution.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "secretsmanager:GetSecretValue"
        Resource = [
          aws_secretsmanager_secret.api.arn,
          aws_db_instance.orders.master_user_secret[0].secret_arn,
          aws_rds_cluster.reports.master_user_secret[0].secret_arn,
        ]
      },
      {
        Effect   = "Allow"
        Action   = "kms:Decrypt"
        Resource = aws_kms_key.secrets.arn
      }
    ]
  })
}

resource "aws_iam_role_policy_attachment" "execution" {
  role       = aws_iam_role.execution.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}
