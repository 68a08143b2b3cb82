variable "enabled" {
  type    = bool
  default = true
}

resource "aws_vpc" "site" {
  for_each   = { north = "10.0.0.0/16", south = "10.1.0.0/16" }
  cidr_block = each.value
}

resource "aws_vpc" "main" {
  count      = var.enabled ? 1 : 0
  cidr_block = "10.2.0.0/16"
}

resource "aws_security_group" "database" {
  for_each = aws_vpc.site

  name   = "database-${each.key}"
  vpc_id = each.value.id
}

resource "aws_security_group_rule" "database" {
  for_each = aws_security_group.database

  type              = "ingress"
  from_port         = 5432
  to_port           = 5432
  protocol          = "tcp"
  cidr_blocks       = ["10.0.0.0/8"]
  security_group_id = each.value.id
}

resource "aws_security_group" "cache" {
  count  = var.enabled ? 1 : 0
  name   = "cache"
  vpc_id = aws_vpc.main[0].id
}

resource "aws_vpc_security_group_ingress_rule" "cache" {
  count             = var.enabled ? 1 : 0
  security_group_id = aws_security_group.cache[0].id
  cidr_ipv4         = "10.2.0.0/16"
  ip_protocol       = "tcp"
  from_port         = 6379
  to_port           = 6379
}

resource "aws_security_group" "files" {
  count  = 2
  name   = "files-${count.index}"
  vpc_id = one(aws_vpc.main[*].id)
}

resource "aws_security_group_rule" "files" {
  type              = "ingress"
  from_port         = 2049
  to_port           = 2049
  protocol          = "tcp"
  self              = true
  security_group_id = aws_security_group.files[1].id
}

resource "aws_rds_cluster" "main" {
  for_each               = aws_security_group.database
  cluster_identifier     = each.key
  engine                 = "aurora-postgresql"
  vpc_security_group_ids = [each.value.id]
}

resource "aws_memorydb_cluster" "main" {
  count              = var.enabled ? 1 : 0
  acl_name           = "open-access"
  node_type          = "db.t4g.small"
  security_group_ids = aws_security_group.cache[*].id
}

resource "aws_instance" "main" {
  ami                    = "ami-0123456789abcdef0"
  instance_type          = "t4g.micro"
  vpc_security_group_ids = aws_security_group.files.*.id
}
