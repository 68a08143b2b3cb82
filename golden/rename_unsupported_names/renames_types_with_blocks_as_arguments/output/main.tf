resource "aws_timestreamwrite_database" "metrics" {
  database_name = "orders"

  tags {
    Team = "orders"
  }
}

# The settings of the database service, as AWS names it.
resource "aws_timestreamwrite_table" "readings" {
  database_name = aws_timestreamwrite_database.metrics.database_name
  table_name    = "readings"

  retention_properties = {
    memory_store_retention_period_in_hours  = 24
    magnetic_store_retention_period_in_days = 365
  }
}

# Nothing has this: it stays.
resource "aws_timestream_table" "other" {
  database_name = aws_timestreamwrite_database.metrics.database_name
  table_name    = "other"

  retention_properties = {
    hours = 24
  }
}
