resource "aws_securityhub_finding_aggregator" "orders" {
  specified_regions = ["eu-west-1", "eu-central-1"]
  linking_mode      = "SPECIFIED_REGIONS"
}

resource "aws_securityhub_finding_aggregator" "all" {
  linking_mode = "ALL_REGIONS"
}
