resource "aws_secretsmanager_secret" "orders" {
  name = "orders-database"
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-postgresql"
  master_username             = "orders"
  manage_master_user_password = true
  final_snapshot_identifier   = "orders-last"
}

resource "aws_iam_role" "proxy" {
  name               = "proxy"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "rds.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "proxy" {
  name = "proxy"
  role = aws_iam_role.proxy.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "secretsmanager:GetSecretValue"
        Resource = "arn:aws:secretsmanager:*:*:secret:rds!*"
      }
    ]
  })
}

resource "aws_db_proxy" "orders" {
  name           = "orders"
  engine_family  = "POSTGRESQL"
  role_arn       = aws_iam_role.proxy.arn
  vpc_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

  auth {
    secret_arn = aws_rds_cluster.orders.master_user_secret[0].secret_arn
  }
}

resource "aws_iam_role" "migration" {
  name               = "migration"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "dms.eu-west-1.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "migration" {
  name = "migration"
  role = aws_iam_role.migration.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]
        Resource = aws_secretsmanager_secret.orders.arn
      }
    ]
  })
}

resource "aws_dms_endpoint" "orders" {
  endpoint_id                     = "orders"
  endpoint_type                   = "source"
  engine_name                     = "aurora-postgresql"
  database_name                   = "orders"
  secrets_manager_access_role_arn = aws_iam_role.migration.arn
  secrets_manager_arn             = aws_secretsmanager_secret.orders.arn
}
