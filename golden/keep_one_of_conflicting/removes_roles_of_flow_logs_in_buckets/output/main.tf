variable "kind" {
  type    = string
  default = "s3"
}

resource "aws_s3_bucket" "flows" {
  bucket = "orders-flows"
}

resource "aws_cloudwatch_log_group" "flows" {
  name = "flows"
}

resource "aws_flow_log" "archive" {
  log_destination      = aws_s3_bucket.flows.arn
  log_destination_type = "s3"
  traffic_type         = "ALL"
  vpc_id               = "vpc-0123456789abcdef0"
}

resource "aws_flow_log" "folder" {
  log_destination = "${aws_s3_bucket.flows.arn}/rejected/"
  traffic_type    = "REJECT"
  vpc_id          = "vpc-0123456789abcdef0"
}

# A log group needs a role.
resource "aws_flow_log" "group" {
  iam_role_arn    = "arn:aws:iam::123456789012:role/flows"
  log_destination = aws_cloudwatch_log_group.flows.arn
  traffic_type    = "ALL"
  vpc_id          = "vpc-0123456789abcdef0"
}

# Of what kind it is is said elsewhere.
resource "aws_flow_log" "either" {
  iam_role_arn         = "arn:aws:iam::123456789012:role/flows"
  log_destination      = var.kind == "s3" ? aws_s3_bucket.flows.arn : aws_cloudwatch_log_group.flows.arn
  log_destination_type = var.kind
  traffic_type         = "ALL"
  vpc_id               = "vpc-0123456789abcdef0"
}

locals {
  kind     = var.kind
  archived = "s3"
  of_stage = { default = "s3", prod = "cloud-watch-logs" }
}

resource "aws_flow_log" "local" {
  iam_role_arn         = "arn:aws:iam::123456789012:role/flows"
  log_destination      = local.kind == "s3" ? aws_s3_bucket.flows.arn : aws_cloudwatch_log_group.flows.arn
  log_destination_type = local.kind
  traffic_type         = "ALL"
  vpc_id               = "vpc-0123456789abcdef0"
}

resource "aws_flow_log" "of_stage" {
  iam_role_arn         = "arn:aws:iam::123456789012:role/flows"
  log_destination      = aws_s3_bucket.flows.arn
  log_destination_type = local.of_stage[terraform.workspace]
  traffic_type         = "ALL"
  vpc_id               = "vpc-0123456789abcdef0"
}

variable "destination" {
  type    = string
  default = "arn:aws:s3:::orders-flows"
}

resource "aws_flow_log" "given" {
  iam_role_arn    = "arn:aws:iam::123456789012:role/flows"
  log_destination = var.destination
  traffic_type    = "ALL"
  vpc_id          = "vpc-0123456789abcdef0"
}

resource "aws_flow_log" "archived" {
  log_destination      = aws_s3_bucket.flows.arn
  log_destination_type = local.archived
  traffic_type         = "ALL"
  vpc_id               = "vpc-0123456789abcdef0"
}
