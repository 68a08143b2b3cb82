variable "name" {
  description = "The name of the stack,\nwhich all of its resources carry"
  default     = "${var.prefix}-app"
  type        = string
}
