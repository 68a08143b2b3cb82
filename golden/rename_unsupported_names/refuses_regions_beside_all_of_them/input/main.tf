resource "aws_securityhub_finding_aggregator" "all" {
  linking_mode = "ALL_REGIONS"
  regions      = ["eu-west-1", "eu-central-1"]
}
