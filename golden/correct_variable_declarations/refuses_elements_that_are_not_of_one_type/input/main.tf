variable "rules" {
  type = map(object({
    description   = string
    event_pattern = any
    retries       = optional(number, 3)
  }))

  default = {
    placed = {
      description   = "orders that are placed"
      event_pattern = { source = ["orders"] }
    }
    paid = {
      description   = "orders that are paid"
      event_pattern = { source = ["payments"], detail = { state = ["paid"] } }
    }
  }
}

variable "targets" {
  type    = list(object({ name = string, input = any }))
  default = [{ name = "a", input = "{}" }, { name = "b", input = { id = 1 } }]
}

variable "labels" {
  type    = object({ extra = map(any) })
  default = { extra = { team = "orders", on_call = ["ann", "bob"] } }
}

variable "names" {
  type    = set(any)
  default = ["a", ["b"]]
}
