variable "vpc_id" {
  type = string
}

resource "aws_cloudwatch_log_group" "flow" {
  name = "/orders/flow"
}

resource "aws_flow_log" "orders" {
  vpc_id               = var.vpc_id
  traffic_type         = "ALL"
  log_destination_type = "cloud-watch-logs"
  log_destination      = aws_cloudwatch_log_group.flow.arn
  iam_role_arn         = "arn:aws:iam::111122223333:role/flow"

  tags = { Name = "orders" }
}

resource "aws_flow_log" "ingest" {
  vpc_id          = var.vpc_id
  traffic_type    = "ALL"
  log_destination = aws_cloudwatch_log_group.flow.arn
  iam_role_arn    = "arn:aws:iam::111122223333:role/flow"
}

resource "aws_flow_log" "files" {
  vpc_id               = var.vpc_id
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = "arn:aws:s3:::orders-flow"

  destination_options {
    file_format = "parquet"
  }
}

resource "aws_flow_log" "any" {
  vpc_id          = var.vpc_id
  traffic_type    = "ALL"
  log_destination = "arn:aws:s3:::orders-flow"

  destination_options {
    file_format = "parquet"
  }
}
