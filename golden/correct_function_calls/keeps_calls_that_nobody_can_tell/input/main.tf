variable "a" {}

locals {
  added   = append(var.a, var.a)
  cut     = substring(terraform.workspace, 2, 5)
  matched = regex_replace("a+", terraform.workspace, "b")
  odd     = map("a", 1, "b")
  merged  = merge(var.a, [1])
  joined  = concat("a-", var.a)
  tried   = try(trim(var.a), "")
  right   = [contains(var.a, "b"), join(var.a, ["b"]), max(var.a, 1)]
}
