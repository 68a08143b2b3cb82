variable "vpc_id" {
  type = string
}

locals {
  vpc_id = var.vpc_id
  vpcs   = merge(aws_vpc.site, { main = aws_vpc.main[0] })
}

data "aws_vpc" "given" {
  id = local.vpc_id
}

data "aws_vpc" "default" {
  default = true
}

resource "aws_vpc" "main" {
  count      = 1
  cidr_block = "10.0.0.0/16"
}

resource "aws_vpc" "site" {
  for_each   = { north = "10.1.0.0/16" }
  cidr_block = each.value
}

resource "aws_default_vpc" "default" {}

module "network" {
  source = "./network"
}

module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "~> 5.0"
  cidr    = "10.3.0.0/16"
}

resource "aws_security_group" "counted" {
  name   = "counted"
  vpc_id = aws_vpc.main[0].id

  ingress {
    description = "PostgreSQL from the VPC"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }

  egress {
    description = "Allow outbound traffic within the VPC"
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = [aws_vpc.main[0].cidr_block]
  }
}

resource "aws_security_group" "keyed" {
  name   = "keyed"
  vpc_id = aws_vpc.site["north"].id

  ingress {
    description = "PostgreSQL from the VPC"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }

  egress {
    description = "Allow outbound traffic within the VPC"
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = [aws_vpc.site["north"].cidr_block]
  }
}

resource "aws_security_group" "mapped" {
  name   = "mapped"
  vpc_id = local.vpcs["main"].id

  ingress {
    description = "PostgreSQL from the VPC"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }

  egress {
    description = "Allow outbound traffic within the VPC"
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = [local.vpcs["main"].cidr_block]
  }
}

resource "aws_security_group" "looked_up" {
  name   = "looked_up"
  vpc_id = data.aws_vpc.given.id

  ingress {
    description = "PostgreSQL from the VPC"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }

  egress {
    description = "Allow outbound traffic within the VPC"
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = [data.aws_vpc.given.cidr_block]
  }
}

resource "aws_security_group" "given" {
  name   = "given"
  vpc_id = var.vpc_id

  ingress {
    description = "PostgreSQL from the VPC"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }

  egress {
    description = "Allow outbound traffic within the VPC"
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = [data.aws_vpc.given.cidr_block]
  }
}

resource "aws_security_group" "adopted" {
  name   = "adopted"
  vpc_id = aws_default_vpc.default.id

  ingress {
    description = "PostgreSQL from the VPC"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }

  egress {
    description = "Allow outbound traffic within the VPC"
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = [aws_default_vpc.default.cidr_block]
  }
}

resource "aws_security_group" "local_module" {
  name   = "local_module"
  vpc_id = module.network.id

  ingress {
    description = "PostgreSQL from the VPC"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }

  egress {
    description = "Allow outbound traffic within the VPC"
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = [module.network.range]
  }
}

resource "aws_security_group" "public_module" {
  name   = "public_module"
  vpc_id = module.vpc.vpc_id

  ingress {
    description = "PostgreSQL from the VPC"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }

  egress {
    description = "Allow outbound traffic within the VPC"
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = [module.vpc.vpc_cidr_block]
  }
}

resource "aws_security_group" "unsaid" {
  name = "unsaid"

  ingress {
    description = "PostgreSQL from the VPC"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }

  egress {
    description = "Allow outbound traffic within the VPC"
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = [data.aws_vpc.default.cidr_block]
  }
}

resource "aws_db_instance" "main" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.t4g.micro"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  vpc_security_group_ids = [
    aws_security_group.counted.id,
    aws_security_group.keyed.id,
    aws_security_group.mapped.id,
    aws_security_group.looked_up.id,
    aws_security_group.given.id,
    aws_security_group.adopted.id,
    aws_security_group.local_module.id,
    aws_security_group.public_module.id,
    aws_security_group.unsaid.id,
  ]
}
