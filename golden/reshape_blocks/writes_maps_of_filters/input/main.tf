data "aws_ami" "linux" {
  most_recent = true
  owners      = ["amazon"]

  filters = {
    # the newest
    name                = "al2023-ami-2023*"
    virtualization_type = "hvm" # not xen
    "architecture"      = ["arm64", "x86_64"]
  }
}

data "aws_ami" "ubuntu" {
  most_recent = true
  owners      = ["099720109477"]
  filter      = { name = "ubuntu/images/hvm-ssd/*" }
}

data "aws_subnets" "private" {
  filters = {
    vpc_id     = "vpc-0123456789abcdef0"
    "tag:Tier" = "private"
  }
}

data "aws_security_group" "web" {
  filter = {
    name   = "group-name"
    values = ["web"]
  }
}
