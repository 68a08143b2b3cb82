# variables.tf
variable "bucket" {
  type = string
}

# ------------------------------------------------
# Queue
# ------------------------------------------------
variable "queue_name" {
  type = string
}

# Topic configuration
variable "topic_name" {
  type = string
}

variable "alarm_name" {
  type = string
}

# ================
# Look-ups
# ================
# What it is part of.
data "aws_partition" "current" {}

# ================
# Unused
# ================

locals {
  partition = data.aws_partition.current.partition
}
