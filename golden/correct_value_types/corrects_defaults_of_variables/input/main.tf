variable "allowed_cidrs" {
  description = "Who may connect."
  type        = list(string)
  default     = "10.0.0.0/8"
}

variable "enable_logs" {
  description = "Whether there are logs."
  type        = bool
  default     = "enabled"
}

variable "instance_type" {
  description = "The size of the instances."
  type        = string
  default     = ["t3.micro"]
}
