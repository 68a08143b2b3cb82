# The endpoints, the bucket and the network are in a region; what says so is in none.
resource "aws_globalaccelerator_endpoint_group" "orders" {
  listener_arn          = var.listener_arn
  endpoint_group_region = "eu-west-1"
}

resource "aws_account_region" "jakarta" {
  region_name = "ap-southeast-3"
  enabled     = true
}

resource "aws_cur_report_definition" "orders" {
  report_name                = "orders"
  time_unit                  = "HOURLY"
  format                     = "textORcsv"
  compression                = "GZIP"
  additional_schema_elements = ["RESOURCES"]
  s3_bucket                  = "orders-costs"
  s3_prefix                  = "daily"
  s3_region                  = "us-east-1"
}

resource "aws_route53_zone_association" "orders" {
  zone_id    = var.zone_id
  vpc_id     = var.vpc_id
  vpc_region = "eu-west-1" # the network's
}

resource "aws_route53_health_check" "orders" {
  type                            = "CLOUDWATCH_METRIC"
  cloudwatch_alarm_name           = "orders"
  insufficient_data_health_status = "Healthy"
  cloudwatch_alarm_region         = "eu-west-1"
}

variable "listener_arn" {
  type = string
}

variable "vpc_id" {
  type = string
}

variable "zone_id" {
  type = string
}
