data "aws_region" "current" {}

# Once it was data.aws_partition.current.
output "region" {
  description = "Region, account and image"
  value       = [data.aws_region.current.name, data.aws_caller_identity.json.account_id, data.aws_ami.app.id]
}
