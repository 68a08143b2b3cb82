resource "aws_security_group" "web" {
  for_each = toset(["blue", "green"])
  provider = aws.west
  name     = "web-${each.key}"
  vpc_id   = aws_vpc.main.id

  ingress {
    from_port        = 80
    to_port          = 80
    protocol         = "tcp"
    cidr_blocks      = ["0.0.0.0/0", aws_vpc.main.cidr_block]
    ipv6_cidr_blocks = ["::/0"]
    self             = true
  }

  ingress {
    from_port       = 8000
    to_port         = 8080
    protocol        = "tcp"
    security_groups = [aws_security_group.proxy[each.key].id, module.bastion.security_group_id]
    prefix_list_ids = [data.aws_ec2_managed_prefix_list.office.id]
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "proxy" {
  for_each = toset(["blue", "green"])
  provider = aws.west
  name     = "proxy-${each.key}"
  vpc_id   = aws_vpc.main.id

  egress {
    from_port       = 8080
    to_port         = 8080
    protocol        = "tcp"
    security_groups = [aws_security_group.web[each.key].id]
  }

  dynamic "ingress" {
    for_each = var.sources
    content {
      from_port   = 443
      to_port     = 443
      protocol    = "tcp"
      cidr_blocks = [ingress.value]
    }
  }
}
