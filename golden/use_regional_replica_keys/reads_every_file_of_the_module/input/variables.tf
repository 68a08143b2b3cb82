variable "replica_regions" {
  description = "Regions with a copy of the table"
  type        = list(string)
  default     = []
}

variable "environment" {
  description = "The environment"
  type        = string
}
