variable "name" {
  description = "Name of the service"
  type        = string
}
