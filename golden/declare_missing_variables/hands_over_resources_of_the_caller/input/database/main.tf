variable "private_subnet_ids" {
  description = "Where the database is"
  type        = list(string)
}

resource "aws_db_subnet_group" "main" {
  name       = "main"
  subnet_ids = var.private_subnet_ids
}
