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
  for_each      = { for one in var.queues : one.name => one }
  name          = each.value.name
  delay_seconds = each.value.delay
}

resource "aws_iam_user" "member" {
  for_each = { for one in local.members : "${one.team}-${one.member}" => one }
  name     = each.value.member
  path     = "/${each.value.team}/"
}

resource "aws_iam_group" "all" {
  for_each = toset(local.all)
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
  for_each = { for one in local.crews : "${one.crew}/${one.member}" => one }
  name     = each.value.member
  path     = "/${each.value.crew}/"
}
