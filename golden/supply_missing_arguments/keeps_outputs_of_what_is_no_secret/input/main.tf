terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "db_password" {
  type      = string
  sensitive = true
}

variable "wanted" {
  type    = string
  default = "orders"
}

locals {
  config = { name = "orders", password = var.db_password }
  users = {
    orders = { name = "orders", email = "orders@example.com", password = var.db_password }
    ingest = { name = "ingest", email = "ingest@example.com", password = "" }
  }
  listed = [{ name = "orders", password = var.db_password }]
}

data "aws_db_instance" "main" {
  db_instance_identifier = "orders"
}

resource "aws_instance" "orders" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  tags          = { Name = "orders", Password = var.db_password }
}

# A resource may be called as an attribute is.
resource "aws_ssm_parameter" "value" {
  for_each = toset(["orders", "ingest"])

  name  = "/orders/${each.key}"
  type  = "String"
  value = "1"
}

resource "aws_cloudwatch_log_group" "parameters" {
  for_each = aws_ssm_parameter.value

  name = each.value.name
}

module "database" {
  source   = "./module"
  password = var.db_password
}

output "names" {
  value = { for key, user in local.users : key => user.name }
}

output "emails" {
  value = [for user in local.users : user.email]
}

output "all_names" {
  value = values(local.users)[*].name
}

output "wanted" {
  value = local.users[var.wanted].name
}

output "looked_up" {
  value = lookup(local.config, "name", "none")
}

output "first" {
  value = element(local.listed, 0).name
}

output "merged" {
  value = merge(local.config, { team = "shop" }).name
}

output "tag" {
  value = aws_instance.orders.tags["Name"]
}

output "database" {
  value = module.database.info.name
}

output "instance" {
  value = data.aws_db_instance.main
}

# Which attribute is read is to be told first.
resource "aws_db_instance" "orders" {
  identifier          = "orders"
  instance_class      = "db.t4g.micro"
  snapshot_identifier = "orders"
  skip_final_snapshot = true
}

output "host" {
  value = aws_db_instance.orders["hostname"]
}
