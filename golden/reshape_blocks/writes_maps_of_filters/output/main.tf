data "aws_ami" "linux" {
  most_recent = true
  owners      = ["amazon"]

  # the newest
  filter {
    name   = "name"
    values = ["al2023-ami-2023*"]
  }

  # not xen
  filter {
    name   = "virtualization-type"
    values = ["hvm"]
  }

  filter {
    name   = "architecture"
    values = ["arm64", "x86_64"]
  }
}

data "aws_ami" "ubuntu" {
  most_recent = true
  owners      = ["099720109477"]

  filter {
    name   = "name"
    values = ["ubuntu/images/hvm-ssd/*"]
  }
}

data "aws_subnets" "private" {
  filter {
    name   = "vpc-id"
    values = ["vpc-0123456789abcdef0"]
  }

  filter {
    name   = "tag:Tier"
    values = ["private"]
  }
}

data "aws_security_group" "web" {
  filter {
    name   = "group-name"
    values = ["web"]
  }
}
