variable "queues" {
  type    = list(object({ name = string, delay = number }))
  default = []
}

variable "teams" {
  type    = map(list(string))
  default = {}
}

locals {
  members = flatten([
    for team, names in var.teams : [
      for name in names : {
        team   = team
        member = name
      }
    ]
  ])
  all = flatten([for names in values(var.teams) : names])
}

resource "aws_sqs_queue" "this" {
  for_each      = var.queues
  name          = each.value.name
  delay_seconds = each.value.delay
}

resource "aws_iam_user" "member" {
  for_each = local.members
  name     = each.value.member
  path     = "/${each.value.team}/"
}

resource "aws_iam_group" "all" {
  for_each = local.all
  name     = each.value
}

# Joined as usual, two of them would be the same.
variable "crews" {
  type    = map(list(string))
  default = { "night-shift" = ["lead"], night = ["shift-lead"] }
}

locals {
  crews = flatten([for crew, names in var.crews : [for name in names : { crew = crew, member = name }]])
}

resource "aws_iam_user" "crew" {
  for_each = local.crews
  name     = each.value.member
  path     = "/${each.value.crew}/"
}
