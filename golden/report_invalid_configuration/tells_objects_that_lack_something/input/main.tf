resource "aws_security_group" "web" {
  name   = "web"
  vpc_id = "vpc-0a1b2c3d"

  ingress = [{ from_port = 443, to_port = 443, protocol = "tcp" }]
  egress  = [for port in [80, 443] : { from_port = port, to_port = port, protocol = "tcp" }]
}

resource "aws_emr_cluster" "reports" {
  name          = "reports"
  release_label = "emr-7.1.0"
  service_role  = "emr"

  master_instance_group {
    instance_type = "m6g.xlarge"
  }

  placement_group_config = [{ instance_role = "MASTER" }]
}

# All that a rule can say is said.
resource "aws_security_group" "internal" {
  name   = "internal"
  vpc_id = "vpc-0a1b2c3d"

  ingress = [
    {
      from_port        = 443
      to_port          = 443
      protocol         = "tcp"
      cidr_blocks      = ["10.0.0.0/8"]
      description      = null
      ipv6_cidr_blocks = []
      prefix_list_ids  = []
      security_groups  = []
      self             = false
    }
  ]
}

variable "rules" {
  type = list(object({ port = number, text = optional(string) }))

  default = [{ port = 443 }]
}
