variable "topics" {
  type    = map(number)
  default = { clicks = 3, orders = 6 }
}

variable "tables" {
  type    = map(string)
  default = { clicks = "id" }
}

variable "given" {
  type    = map(string)
  default = { clicks = "id" }
}

variable "wanted" {
  type = set(string)
}

resource "aws_ssm_parameter" "table" {
  for_each = var.tables

  name  = "/tables/${each.key}"
  type  = "String"
  value = each.value
}

resource "aws_ssm_parameter" "given" {
  for_each = var.given

  name  = "/given/${each.key}"
  type  = "String"
  value = each.value
}

resource "aws_ssm_parameter" "wanted" {
  for_each = var.wanted

  name  = "/wanted/${each.key}"
  type  = "String"
  value = each.value
}

resource "aws_ssm_parameter" "counted" {
  count = 2

  name  = "/counted/${count.index}"
  type  = "String"
  value = count.index
}

# What is not there is not read.
resource "aws_ssm_parameter" "topic" {
  for_each = var.topics

  name  = contains(keys(var.tables), each.key) ? aws_ssm_parameter.table[each.key].name : "/topics/${each.key}"
  type  = "String"
  value = try(aws_ssm_parameter.table[each.key].value, "none")

  tags = {
    given  = aws_ssm_parameter.given[each.key].name
    wanted = aws_ssm_parameter.wanted[each.key].name
  }
}

resource "aws_ssm_parameter" "some" {
  for_each = { for name, size in var.topics : name => size if contains(keys(var.tables), name) }

  name  = "/some/${each.key}"
  type  = "String"
  value = aws_ssm_parameter.table[each.key].name
}

output "second" {
  value = aws_ssm_parameter.counted["1"].name
}

moved {
  from = aws_ssm_parameter.table["orders"]
  to   = aws_ssm_parameter.table["clicks"]
}

# In a set the first name of a loop is the element as well.
variable "users" {
  type    = set(string)
  default = ["orders", "ingest"]
}

resource "aws_iam_user" "users" {
  for_each = { for key, user in var.users : key => user }

  name = each.value
}

output "orders_user" {
  value = aws_iam_user.users["orders"].arn
}
