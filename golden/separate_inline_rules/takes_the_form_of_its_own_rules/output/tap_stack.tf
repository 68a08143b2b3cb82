resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_security_group" "functions" {
  name        = "functions"
  description = "Functions"
  vpc_id      = aws_vpc.main.id
}

# From the load balancer's subnets
resource "aws_security_group_rule" "functions_ingress_8443" {
  type              = "ingress"
  security_group_id = aws_security_group.functions.id

  from_port   = 8443
  to_port     = 8443
  protocol    = "tcp"
  cidr_blocks = ["10.0.1.0/24"]
}

resource "aws_security_group_rule" "functions_probe" {
  type              = "ingress"
  security_group_id = aws_security_group.functions.id
  from_port         = 9000
  to_port           = 9000
  protocol          = "tcp"
  cidr_blocks       = ["10.0.2.0/24"]
}

resource "aws_security_group" "database" {
  name        = "database"
  description = "Database"
  vpc_id      = aws_vpc.main.id
}

resource "aws_vpc_security_group_ingress_rule" "database" {
  security_group_id            = aws_security_group.database.id
  referenced_security_group_id = aws_security_group.functions.id
  from_port                    = 5432
  to_port                      = 5432
  ip_protocol                  = "tcp"
}
