variable "filters" {
  type    = map(string)
  default = { root = "{ $.userIdentity.type = Root }" }
}

resource "aws_cloudwatch_log_metric_filter" "orders" {
  for_each       = var.filters
  name           = each.key
  log_group_name = "orders"
  pattern        = each.value

  metric_transformation {
    name      = each.key
    namespace = "Orders"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "orders" {
  for_each            = aws_cloudwatch_log_metric_filter.orders
  alarm_name          = "${each.value.metric_transformation[0].name}-alarm"
  metric_name         = each.value.metric_transformation[0].name
  namespace           = each.value.metric_transformation[0].namespace
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  period              = 300
  statistic           = "Sum"
  threshold           = 0
  unit                = try(each.value.metric_transformation.unit, "None")
}

resource "aws_security_group" "ingest" {
  for_each = var.filters
  name     = each.key

  ingress {
    from_port = 443
    to_port   = 443
    protocol  = "tcp"
    self      = true
  }

  ingress {
    from_port = 80
    to_port   = 80
    protocol  = "tcp"
    self      = true
  }
}

resource "aws_ssm_parameter" "ports" {
  for_each = aws_security_group.ingest
  name     = "/ports/${each.key}"
  type     = "String"
  value    = each.value.ingress.from_port
}
