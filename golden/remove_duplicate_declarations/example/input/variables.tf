variable "region" {
  description = "The region"
  default     = "eu-west-1" # Ireland
  type        = string
}
