data "aws_vpc" "main" {
  filter = {
    name = "main"
  }
}

data "aws_security_group" "web" {
  filters = {
    name   = "web"
    vpc-id = "vpc-0123456789abcdef0"
  }
}
