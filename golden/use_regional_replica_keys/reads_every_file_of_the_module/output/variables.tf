variable "replica_regions" {
  description = "Regions with a copy of the table"
  type        = list(string)
  default     = []
}

variable "replica_kms_key_arns" {
  description = "ARN of the KMS key for the replicas in each region; DynamoDB needs one for every region, since the table has a key of its own"
  type        = map(string)
  default     = {}

  validation {
    condition = alltrue([
      for region, arn in var.replica_kms_key_arns : can(regex("^arn:[a-z-]+:kms:${region}:[0-9]{12}:key/", arn))
    ])
    error_message = "Each key must be given by its ARN and stand in the region that it is given for."
  }
}

variable "environment" {
  description = "The environment"
  type        = string
}
