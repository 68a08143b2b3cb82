variable "subnets" {
  description = "The subnets of the notebook."
  type        = list(string)
}

variable "networks" {
  description = "The networks that may connect."
  type        = list(string)
}

resource "aws_sagemaker_notebook_instance" "lab" {
  name          = "lab"
  role_arn      = "arn:aws:iam::111122223333:role/lab"
  instance_type = "ml.t3.medium"
  subnet_ids    = var.subnets
}

resource "aws_sagemaker_notebook_instance" "own" {
  name          = "own"
  role_arn      = "arn:aws:iam::111122223333:role/lab"
  instance_type = "ml.t3.medium"
  subnet_ids    = concat(var.subnets, ["subnet-0a1b2c3d4e5f60718"])
}

resource "aws_vpc_security_group_ingress_rule" "https" {
  security_group_id = "sg-0a1b2c3d4e5f60718"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = var.networks
}
