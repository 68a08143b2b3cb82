variable "name" {
  description = "Name of the bucket"
  type        = string
}

variable "primary_region" {
  description = "AWS region of the provider configuration aws.primary"
  type        = string
}

variable "secondary_region" {
  description = "AWS region of the provider configuration aws.secondary"
  type        = string
}
