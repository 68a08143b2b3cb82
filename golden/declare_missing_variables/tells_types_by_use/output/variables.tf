variable "name" {
  description = "Name of the service"
  type        = string
}

variable "network" {
  description = "Network"
  type = object({
    subnet_ids = list(string)
    vpc_id     = string
  })
}

variable "open_ports" {
  description = "Open ports, for aws_security_group.app"
  type        = list(number)
}

variable "sources" {
  description = "Sources, for aws_security_group.app"
  type        = list(string)
}

variable "extra" {
  description = "Extra, for aws_security_group.app"
  type        = map(string)
}

variable "owner" {
  description = "Owner, for aws_security_group.app"
  type        = string
}

variable "machines" {
  description = "Machines, for aws_instance.app"
  type        = map(any)
}

variable "image" {
  description = "Image, for aws_instance.app"
  type        = string
}

variable "detailed" {
  description = "Detailed, for aws_instance.app"
  type        = bool
}

variable "commands" {
  description = "Commands, for aws_instance.app"
  type        = list(string)
}

variable "space" {
  description = "Space, for aws_instance.app"
  type        = number
}

variable "teams" {
  description = "Teams, for aws_instance.app"
  type        = map(string)
}

variable "steps" {
  description = "Steps, for aws_instance.app"
  type        = list(string)
}

variable "queue" {
  description = "Queue, for aws_sqs_queue.jobs"
  type        = list(string)
}

variable "quick" {
  description = "Quick, for aws_sqs_queue.jobs"
  type        = bool
}

variable "wait" {
  description = "Wait, for aws_sqs_queue.jobs"
  type        = string
}
