variable "datasets" {
  type    = map(object({ aws_caller_identity = object({ current = string }) }))
  default = {}
}

check "region" {
  data "aws_region" "current" {}

  assert {
    condition     = data.aws_region.current.name == "eu-west-1"
    error_message = "This is for Ireland."
  }
}

output "identities" {
  description = "Those of the data sets"
  value       = { for key, data in var.datasets : key => data.aws_caller_identity.current }
}
