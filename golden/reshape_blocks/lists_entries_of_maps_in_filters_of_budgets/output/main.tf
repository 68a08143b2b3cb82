terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "teams" {
  description = "The mail address of each team's account."
  type        = map(string)
}

variable "services" {
  type = map(list(string))
}

variable "regions" {
  description = "One region, or a list of them."
}

resource "aws_organizations_account" "team" {
  for_each = var.teams

  name  = each.key
  email = each.value
}

locals {
  account_ids = { for team, account in aws_organizations_account.team : team => account.id }
  cost_tags   = { orders = "user:Team$orders", ingest = "user:Team$ingest" }
  limits      = { orders = "200", ingest = 80 }
}

resource "aws_budgets_budget" "team" {
  for_each = var.teams

  name         = each.key
  budget_type  = "COST"
  limit_amount = local.limits[each.key]
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  cost_filter {
    name   = "LinkedAccount"
    values = [local.account_ids[each.key]]
  }

  cost_filter {
    name   = "TagKeyValue"
    values = [local.cost_tags[each.key]]
  }

  cost_filter {
    name   = "Service"
    values = var.services[each.key]
  }

  cost_filter {
    name   = "Region"
    values = flatten([var.regions])
  }

  cost_filter {
    name   = "RecordType"
    values = ["Usage"]
  }
}
