# RDS makes it.
resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

# Whoever runs it says whether RDS does.
resource "aws_db_instance" "carts" {
  identifier                  = "carts"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "carts"
  password                    = var.managed ? null : var.password
  manage_master_user_password = var.managed ? true : null
  skip_final_snapshot         = true
}

# It is read where there is one.
resource "aws_db_instance" "refunds" {
  identifier          = "refunds"
  engine              = "postgres"
  instance_class      = "db.t4g.medium"
  allocated_storage   = 20
  username            = "refunds"
  password            = var.password
  skip_final_snapshot = true
}

output "orders" {
  value = aws_db_instance.orders.master_user_secret[0].secret_arn
}

output "carts" {
  value = aws_db_instance.carts.master_user_secret[0].secret_arn
}

output "refunds" {
  value = try(aws_db_instance.refunds.master_user_secret[0].secret_arn, null)
}

output "all" {
  value = aws_db_instance.refunds.master_user_secret[*].secret_arn
}

output "one" {
  value = length(aws_db_instance.refunds.master_user_secret) > 0 ? aws_db_instance.refunds.master_user_secret[0].secret_arn : ""
}

variable "managed" {
  type    = bool
  default = false
}

variable "password" {
  type      = string
  sensitive = true
}
