variable "names" {
  type = list(string)
}

# concat_list(a, b) and env("HOME") stand in a comment, item(s) in a text.
locals {
  home   = env("HOME")
  empty  = isempty(var.names)
  labels = map("web", "1")
  pair   = to_upper("a", "b")
  text   = "the item(s) of ${join(", ", var.names)}"
  tried  = try(lenght(var.names), 0)
  path   = provider::local::direxists("${path.module}/web")
}
