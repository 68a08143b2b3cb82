resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_security_group" "neptune" {
  name   = "neptune"
  vpc_id = aws_vpc.main.id

  ingress {
    description = "Gremlin from the VPC"
    from_port   = 8182
    to_port     = 8182
    protocol    = "tcp"
    cidr_blocks = [aws_vpc.main.cidr_block]
  }

  egress {
    description = "Allow outbound traffic within the VPC"
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = [aws_vpc.main.cidr_block]
  }

  tags = {
    Name = "neptune"
  }
}

resource "aws_neptune_cluster" "main" {
  cluster_identifier     = "graph"
  vpc_security_group_ids = [aws_security_group.neptune.id]
}
