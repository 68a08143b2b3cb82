# Of each two one may be null, which is how the other is picked.
variable "cidr" {
  type    = string
  default = null
}

variable "source_group" {
  type    = string
  default = null
}

resource "aws_security_group" "web" {
  name = "web"
}

resource "aws_security_group_rule" "web" {
  type                     = "ingress"
  security_group_id        = aws_security_group.web.id
  protocol                 = "tcp"
  from_port                = 443
  to_port                  = 443
  self                     = "${var.cidr}"
  source_security_group_id = "${var.source_group}"
}

variable "templates" {
  type = list(object({ id = string, name = string }))
}

resource "aws_eks_node_group" "web" {
  cluster_name    = "web"
  node_group_name = "web"
  node_role_arn   = "arn:aws:iam::123456789012:role/web"
  subnet_ids      = ["subnet-0a1b2c3d"]

  dynamic "launch_template" {
    for_each = var.templates

    content {
      id      = launch_template.value.id
      name    = launch_template.value.name
      version = "1"
    }
  }

  scaling_config {
    desired_size = 1
    max_size     = 1
    min_size     = 1
  }
}
