variable "private_subnet_ids" {
  description = "The private subnets."
  type        = list(string)
}

variable "extra_subnet_id" {
  description = "One more subnet."
  type        = string
}

resource "aws_db_subnet_group" "database" {
  name       = "database"
  subnet_ids = flatten([var.private_subnet_ids, var.extra_subnet_id])
}

resource "aws_elasticache_subnet_group" "cache" {
  name       = "cache"
  subnet_ids = ["subnet-0a1b2c3d4e5f60718", "subnet-0a1b2c3d4e5f60719"]
}
