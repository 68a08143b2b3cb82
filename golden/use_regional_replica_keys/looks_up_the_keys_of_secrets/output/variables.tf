variable "name" {
  description = "The name"
  type        = string
}

variable "environment" {
  description = "The environment"
  type        = string
}

variable "secrets_replica_kms_key_arns" {
  description = "ARN of the KMS key for the replicas in each region; where none is given, the replicas are encrypted with the key that AWS manages there"
  type        = map(string)
  default     = {}

  validation {
    condition = alltrue([
      for region, arn in var.secrets_replica_kms_key_arns : can(regex("^arn:[a-z-]+:kms:${region}:[0-9]{12}:key/", arn))
    ])
    error_message = "Each key must be given by its ARN and stand in the region that it is given for."
  }
}
