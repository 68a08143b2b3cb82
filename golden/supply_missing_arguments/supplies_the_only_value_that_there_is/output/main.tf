resource "aws_customer_gateway" "office" {
  bgp_asn    = 65000
  ip_address = "192.0.2.1"
  type       = "ipsec.1"
}

resource "aws_eks_cluster" "main" {
  name     = "main"
  role_arn = var.role_arn

  vpc_config {
    subnet_ids = var.subnet_ids
  }

  encryption_config {
    resources = ["secrets"]

    provider {
      key_arn = var.key_arn
    }
  }
}

resource "aws_lb_target_group" "web" {
  name     = "web"
  port     = 80
  protocol = "HTTP"
  vpc_id   = var.vpc_id

  stickiness {
    enabled = true
    type    = "lb_cookie"
  }
}

resource "aws_lb_target_group" "stream" {
  name     = "stream"
  port     = 6000
  protocol = "TCP"
  vpc_id   = var.vpc_id

  stickiness {
    enabled = true
    type    = "source_ip"
  }
}
