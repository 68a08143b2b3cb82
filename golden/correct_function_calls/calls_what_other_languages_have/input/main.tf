variable "zones" {
  type    = list(string)
  default = ["eu-west-1a", "eu-west-1b"]
}

variable "owners" {
  type    = set(string)
  default = ["orders"]
}

variable "port" {
  type    = string
  default = "8080"
}

variable "quotas" {
  type    = map(number)
  default = {}
}

locals {
  first_zone = first(var.zones)
  last_zone  = last(var.zones)
  owner      = first(var.owners)
  subnet     = first(aws_subnet.orders[*].id)
  port       = int(var.port)
  half       = int(2.5)
  share      = round(length(var.zones) / 3)
  suffix     = substr(sha256(var.port), 8)
  is_unused  = isempty(var.quotas) && isnull(var.port)
  has_quota  = contains(var.quotas, "orders")
  has_script = exists("${path.module}/main.tf")
}

resource "aws_subnet" "orders" {
  count      = 2
  vpc_id     = "vpc-0abc"
  cidr_block = "10.0.${count.index}.0/24"
}
