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
  first_zone = var.zones[0]
  last_zone  = element(var.zones, length(var.zones) - 1)
  owner      = tolist(var.owners)[0]
  subnet     = element(aws_subnet.orders[*].id, 0)
  port       = parseint(var.port, 10)
  half       = floor(2.5)
  share      = floor((length(var.zones) / 3) + 0.5)
  suffix     = substr(sha256(var.port), 0, 8)
  is_unused  = (length(var.quotas) == 0) && (var.port == null)
  has_quota  = contains(keys(var.quotas), "orders")
  has_script = fileexists("${path.module}/main.tf")
}

resource "aws_subnet" "orders" {
  count      = 2
  vpc_id     = "vpc-0abc"
  cidr_block = "10.0.${count.index}.0/24"
}
