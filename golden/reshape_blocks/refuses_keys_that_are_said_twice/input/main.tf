resource "aws_timestreamwrite_table" "orders" {
  database_name = "orders"
  table_name    = "orders"

  retention_properties = {
    memory_store_retention_period_in_hours  = 24
    magnetic_store_retention_period_in_days = 365
    magnetic_store_retention_period_in_days = 730
  }
}

resource "aws_emr_cluster" "orders" {
  name          = "orders"
  release_label = "emr-7.0.0"
  service_role  = "arn:aws:iam::123456789012:role/emr"

  configurations = [{
    classification = "spark"
    classification = "hive"
    properties     = {}
  }]
}
