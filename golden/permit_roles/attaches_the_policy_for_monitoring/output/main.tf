terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "monitored" {
  type    = bool
  default = true
}

locals {
  trust = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "monitoring.rds.amazonaws.com" }
    }]
  })
}

# Nothing is attached to it.
resource "aws_iam_role" "monitoring" {
  name               = "monitoring"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy_attachment" "monitoring" {
  role       = aws_iam_role.monitoring.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}

resource "aws_rds_cluster_instance" "orders" {
  count               = 2
  identifier          = "orders-${count.index}"
  cluster_identifier  = "orders"
  engine              = "aurora-postgresql"
  instance_class      = "db.r6g.large"
  monitoring_interval = 30
  monitoring_role_arn = aws_iam_role.monitoring.arn

  depends_on = [aws_iam_role_policy_attachment.monitoring]
}

# One that is there on a condition.
resource "aws_iam_role" "ledger" {
  count              = var.monitored ? 1 : 0
  name               = "ledger"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy_attachment" "ledger" {
  count      = var.monitored ? 1 : 0
  role       = aws_iam_role.ledger[count.index].name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}

resource "aws_db_instance" "ledger" {
  identifier                  = "ledger"
  engine                      = "postgres"
  instance_class              = "db.m6g.large"
  allocated_storage           = 20
  username                    = "ledger"
  manage_master_user_password = true
  skip_final_snapshot         = true
  monitoring_interval         = 60
  monitoring_role_arn         = aws_iam_role.ledger[0].arn

  depends_on = [aws_iam_role_policy_attachment.ledger]
}

# One with a policy that somebody wrote.
resource "aws_iam_role" "own" {
  name               = "own"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "own" {
  name = "own"
  role = aws_iam_role.own.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["logs:CreateLogGroup", "logs:PutRetentionPolicy", "logs:CreateLogStream", "logs:PutLogEvents"]
      Resource = "arn:aws:logs:*:*:log-group:RDS*"
    }]
  })
}

resource "aws_rds_cluster_instance" "own" {
  cluster_identifier  = "own"
  engine              = "aurora-postgresql"
  instance_class      = "db.r6g.large"
  monitoring_interval = 30
  monitoring_role_arn = aws_iam_role.own.arn
}

# One that has it, and one that is not used.
resource "aws_iam_role" "attached" {
  name               = "attached"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy_attachment" "attached" {
  role       = aws_iam_role.attached.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}

resource "aws_rds_cluster_instance" "attached" {
  cluster_identifier  = "attached"
  engine              = "aurora-postgresql"
  instance_class      = "db.r6g.large"
  monitoring_interval = 30
  monitoring_role_arn = aws_iam_role.attached.arn
}

resource "aws_iam_role" "idle" {
  name               = "idle"
  assume_role_policy = local.trust
}

resource "aws_rds_cluster_instance" "idle" {
  cluster_identifier  = "idle"
  engine              = "aurora-postgresql"
  instance_class      = "db.r6g.large"
  monitoring_interval = 0
  monitoring_role_arn = aws_iam_role.idle.arn
}
