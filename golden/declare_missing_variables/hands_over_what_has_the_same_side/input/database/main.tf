variable "private_subnet_ids" {
  description = "Subnets"
  type        = list(string)
}

resource "aws_db_subnet_group" "main" {
  name_prefix = "main"
  subnet_ids  = var.private_subnet_ids
}
