locals {
  zones = [
    "a" # the first
    "b",
    "c"
  ]
  rules = [
    { port = 80 name = "http" }
    { port = 443; name = "https" }
  ]
  tags    = merge(var.tags var.more)
  first   = aws_subnet.main.[0].id
  second  = aws_subnet.main[1]..id
  is_test = var.stage === "test" or var.debug
  nets    = flatten([for zone in local.zones : [[zone]..., "z"]])
  kept    = [for zone in local.zones : zone if zone != "a"]
}
