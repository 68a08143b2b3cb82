resource "aws_kms_key" "logs" {
  description = "Log groups"
}

resource "aws_kms_key" "audit" {
  description = "Trails"
}

resource "aws_kms_key" "queues" {
  description = "Queues"
}

output "logs_key_arn" {
  value = aws_kms_key.logs.arn
}

output "arns" {
  value = {
    audit  = aws_kms_key.audit.arn
    queues = aws_kms_key.queues.arn
  }
}
