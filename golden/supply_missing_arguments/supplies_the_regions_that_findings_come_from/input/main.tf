resource "aws_securityhub_finding_aggregator" "orders" {
  specified_regions = ["eu-west-1", "eu-central-1"]
}

resource "aws_securityhub_finding_aggregator" "all" {
}
