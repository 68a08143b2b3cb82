variable "vpc_ids" {
  type = map(string)
}

resource "aws_security_group" "database" {
  for_each = var.vpc_ids
  name     = "database-${each.key}"
  vpc_id   = each.value

  ingress {
    description = "PostgreSQL from the VPC"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}

resource "aws_rds_cluster" "main" {
  for_each               = aws_security_group.database
  cluster_identifier     = each.key
  engine                 = "aurora-postgresql"
  vpc_security_group_ids = [each.value.id]
}
