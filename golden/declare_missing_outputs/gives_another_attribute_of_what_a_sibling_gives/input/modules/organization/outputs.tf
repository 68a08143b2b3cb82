output "org_id" {
  value = aws_organizations_organization.this.id
}

output "inbox_arn" {
  value = aws_sqs_queue.events.arn
}

output "store_name" {
  value = aws_dynamodb_table.orders.name
}

output "store_id" {
  value = aws_s3_bucket.orders.id
}
