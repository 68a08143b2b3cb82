resource "aws_security_group" "a" {
  name   = "a"
  vpc_id = aws_vpc.main.id

  dynamic "ingress" {
    for_each = var.ports
    content {
      from_port       = ingress.value
      to_port         = ingress.value
      protocol        = "tcp"
      security_groups = [aws_security_group.b.id]
    }
  }
}

resource "aws_security_group" "b" {
  name   = "b"
  vpc_id = aws_vpc.main.id

  egress = [{
    from_port        = 80
    to_port          = 80
    protocol         = "tcp"
    security_groups  = [aws_security_group.a.id]
    cidr_blocks      = null
    description      = null
    ipv6_cidr_blocks = null
    prefix_list_ids  = null
    self             = null
  }]
}

resource "aws_security_group" "c" {
  name   = "c"
  vpc_id = aws_vpc.main.id

  ingress {
    from_port       = 80
    to_port         = 80
    protocol        = "tcp"
    security_groups = [aws_security_group.d.id]
  }

  lifecycle {
    ignore_changes = [ingress]
  }
}

resource "aws_security_group" "d" {
  name        = "d"
  description = "reached by ${aws_security_group.c.name_prefix}"
  vpc_id      = aws_vpc.main.id
}
