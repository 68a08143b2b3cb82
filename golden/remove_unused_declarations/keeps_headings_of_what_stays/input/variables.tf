# variables.tf
variable "retention_days" {
  type = number
}

variable "bucket" {
  type = string
}

# ------------------------------------------------
# Queue
# ------------------------------------------------
variable "queue_delay" {
  type = number
}

variable "queue_name" {
  type = string
}

# Topic configuration
variable "topic_policy" {
  type = string
}

variable "topic_name" {
  type = string
}

# Table settings
variable "table_name" {
  type = string
}

variable "table_class" {
  type = string
}

# How long alarms wait.
variable "alarm_period" {
  type = number
}

variable "alarm_name" {
  type = string
}

# ================
# Look-ups
# ================
data "aws_caller_identity" "current" {}

# Where we are.
data "aws_region" "current" {}

# What it is part of.
data "aws_partition" "current" {}

# ================
# Names
# ================
data "aws_vpc" "main" {}

# ================
# Unused
# ================

locals {
  partition = data.aws_partition.current.partition
}
