module "web_group" {
  source              = "terraform-aws-modules/security-group/aws"
  version             = "~> 5.0"
  name                = "web"
  vpc_id              = "vpc-0123456789abcdef0"
  ingress_cidr_blocks = ["10.0.0.0/16"]
  ingress_rules       = ["https-443-tcp"]
}

module "open_group" {
  source              = "terraform-aws-modules/security-group/aws"
  version             = "~> 5.0"
  name                = "open"
  vpc_id              = "vpc-0123456789abcdef0"
  ingress_cidr_blocks = ["10.0.0.0/16"]
  ingress_rules       = ["https-443-tcp"]
  egress_rules        = ["all-all"]
}
