variable "networks" {
  description = "CIDR blocks of the networks"
  type        = list(string)
  default     = ["10.0.0.0/8"]
}
