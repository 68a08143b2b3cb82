variable "subnets" {
  type = list(string)
}

resource "aws_db_subnet_group" "orders" {
  name = "orders"
  subnet_ids = flatten([
    # Those of the network team.
    "${var.subnets}", # all of them
  ])
}
