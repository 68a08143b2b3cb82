resource "aws_quicksight_dashboard" "orders" {
  dashboard_id        = "orders"
  name                = "Orders"
  version_description = "Initial version"

  source_entity {
    source_template {
      arn = "arn:aws:quicksight:eu-west-1:123456789012:template/orders"

      data_set_references {
        data_set_arn         = "arn:aws:quicksight:eu-west-1:123456789012:dataset/orders"
        data_set_placeholder = "orders"
      }
    }
  }
}
