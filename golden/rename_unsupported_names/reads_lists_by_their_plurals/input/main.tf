data "aws_availability_zones" "open" {
  state = "available"
}

data "aws_ssoadmin_instances" "main" {}

data "aws_subnets" "private" {}

resource "aws_ssoadmin_permission_set" "read" {
  name         = "read"
  instance_arn = tolist(data.aws_ssoadmin_instances.main.arn)[0]
}

resource "aws_identitystore_group" "staff" {
  display_name      = "staff"
  identity_store_id = data.aws_ssoadmin_instances.main.identity_store_id[0] # the only one
}

resource "aws_subnet" "private" {
  vpc_id            = "vpc-0a1b2c3d"
  cidr_block        = "10.0.1.0/24"
  availability_zone = data.aws_availability_zones.open.name[0]
}

resource "aws_instance" "orders" {
  ami           = "ami-0a1b2c3d"
  instance_type = "t4g.small"
  subnet_id     = data.aws_subnets.private.id[0]
}

output "zones" {
  value = [for zone in data.aws_availability_zones.open.zone_id : upper(zone)]
}

output "first" {
  value = element(data.aws_availability_zones.open.zone_id, 0)
}
