resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

locals {
  groups = {
    "database" = aws_security_group.database.id
    "cache"    = aws_security_group.cache.id
    "worker"   = "sg-0123456789abcdef0"
  }
}

# Its database alone uses it.
resource "aws_security_group" "database" {
  name   = "database"
  vpc_id = aws_vpc.main.id

  ingress {
    description = "PostgreSQL from the VPC"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}

# Its cache uses it, by a function.
resource "aws_security_group" "cache" {
  name   = "cache"
  vpc_id = aws_vpc.main.id

  ingress {
    description = "Redis from the VPC"
    from_port   = 6379
    to_port     = 6379
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}

# A `for` picks which of the two has instances.
resource "aws_security_group" "batch" {
  name   = "batch"
  vpc_id = aws_vpc.main.id

  ingress {
    description = "HTTPS from the VPC"
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}

resource "aws_db_instance" "main" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.t4g.micro"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  vpc_security_group_ids      = [local.groups["database"]]
}

resource "aws_elasticache_serverless_cache" "main" {
  name               = "cache"
  engine             = "valkey"
  security_group_ids = [lookup(local.groups, "cache")]
}

resource "aws_instance" "worker" {
  ami                    = "ami-0123456789abcdef0"
  instance_type          = "t4g.micro"
  vpc_security_group_ids = [local.groups["worker"]]
}

locals {
  by_name = {
    batch = aws_security_group.batch.id
    other = "sg-0123456789abcdef1"
  }
}

resource "aws_instance" "named" {
  for_each = { for name, id in local.by_name : name => id if name != "batch" }

  ami                    = "ami-0123456789abcdef0"
  instance_type          = "t4g.micro"
  vpc_security_group_ids = [each.value]
}
