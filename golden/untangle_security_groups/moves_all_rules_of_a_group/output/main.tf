resource "aws_security_group" "web" {
  for_each = toset(["blue", "green"])
  provider = aws.west
  name     = "web-${each.key}"
  vpc_id   = aws_vpc.main.id
}

resource "aws_vpc_security_group_ingress_rule" "web_from_anywhere_80" {
  for_each = toset(["blue", "green"])
  provider = aws.west

  security_group_id = aws_security_group.web[each.key].id

  from_port   = 80
  to_port     = 80
  ip_protocol = "tcp"
  cidr_ipv4   = "0.0.0.0/0"
}

resource "aws_vpc_security_group_ingress_rule" "web_from_main_80" {
  for_each = toset(["blue", "green"])
  provider = aws.west

  security_group_id = aws_security_group.web[each.key].id

  from_port   = 80
  to_port     = 80
  ip_protocol = "tcp"
  cidr_ipv4   = aws_vpc.main.cidr_block
}

resource "aws_vpc_security_group_ingress_rule" "web_from_anywhere_ipv6_80" {
  for_each = toset(["blue", "green"])
  provider = aws.west

  security_group_id = aws_security_group.web[each.key].id

  from_port   = 80
  to_port     = 80
  ip_protocol = "tcp"
  cidr_ipv6   = "::/0"
}

resource "aws_vpc_security_group_ingress_rule" "web_from_itself_80" {
  for_each = toset(["blue", "green"])
  provider = aws.west

  security_group_id = aws_security_group.web[each.key].id

  from_port                    = 80
  to_port                      = 80
  ip_protocol                  = "tcp"
  referenced_security_group_id = aws_security_group.web[each.key].id
}

resource "aws_vpc_security_group_ingress_rule" "web_from_proxy_8000_8080" {
  for_each = toset(["blue", "green"])
  provider = aws.west

  security_group_id = aws_security_group.web[each.key].id

  from_port                    = 8000
  to_port                      = 8080
  ip_protocol                  = "tcp"
  referenced_security_group_id = aws_security_group.proxy[each.key].id
}

resource "aws_vpc_security_group_ingress_rule" "web_from_bastion_8000_8080" {
  for_each = toset(["blue", "green"])
  provider = aws.west

  security_group_id = aws_security_group.web[each.key].id

  from_port                    = 8000
  to_port                      = 8080
  ip_protocol                  = "tcp"
  referenced_security_group_id = module.bastion.security_group_id
}

resource "aws_vpc_security_group_ingress_rule" "web_from_office_8000_8080" {
  for_each = toset(["blue", "green"])
  provider = aws.west

  security_group_id = aws_security_group.web[each.key].id

  from_port      = 8000
  to_port        = 8080
  ip_protocol    = "tcp"
  prefix_list_id = data.aws_ec2_managed_prefix_list.office.id
}

resource "aws_vpc_security_group_egress_rule" "web_to_anywhere" {
  for_each = toset(["blue", "green"])
  provider = aws.west

  security_group_id = aws_security_group.web[each.key].id

  ip_protocol = "-1"
  cidr_ipv4   = "0.0.0.0/0"
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
