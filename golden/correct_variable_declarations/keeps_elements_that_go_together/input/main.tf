variable "numbers_and_texts" {
  type    = list(any)
  default = [1, "two", true, -3]
}

variable "objects" {
  type    = map(any)
  default = { a = { size = 1, tags = ["x"] }, b = { size = "2", tags = ["y", "z"] } }
}

variable "objects_as_maps" {
  type    = map(any)
  default = { a = { x = 1 }, b = { y = "2", z = true }, c = {} }
}

variable "lists" {
  type    = map(any)
  default = { a = [1], b = ["x", "y"], c = [] }
}

variable "patterns" {
  type = map(object({
    event_pattern = any
    input         = optional(any)
  }))

  default = {
    a = { event_pattern = { source = ["orders"] } }
    b = { event_pattern = { source = ["returns"], type = ["placed", "paid"] } }
  }
}

variable "nothing" {
  type    = list(any)
  default = [1, null]
}

variable "open" {
  type    = any
  default = { a = 1, b = [1], c = { d = "x" } }
}
