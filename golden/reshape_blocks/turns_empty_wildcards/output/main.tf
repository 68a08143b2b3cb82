resource "aws_lakeformation_permissions" "orders" {
  principal   = "arn:aws:iam::123456789012:role/analysts"
  permissions = ["SELECT"]

  table {
    database_name = "orders"
    wildcard      = true
  }
}

resource "aws_lakeformation_permissions" "returns" {
  principal   = "arn:aws:iam::123456789012:role/analysts"
  permissions = ["SELECT"]

  table_with_columns {
    database_name = "returns"
    name          = "all"
    wildcard      = true
  }
}
