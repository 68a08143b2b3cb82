variable "ports" {
  type    = list(number)
  default = [443, "https"]
}

variable "queue" {
  type = object({
    delay   = number
    workers = optional(list(string), [])
  })
  default = {
    delay   = "soon"
    workers = null
  }
}

variable "tables" {
  type = map(object({
    capacity = optional(number, 5)
    hash_key = string
  }))
  default = {
    orders = { hash_key = "id", capacity = "plenty" }
    ingest = { hash_key = ["id", "at"] }
  }
}

variable "rates" {
  type    = map(map(bool))
  default = { night = { low = "maybe" } }
}

# Nothing is wrong here.
variable "right" {
  type = map(object({
    capacity = number
    tags     = map(string)
    anything = any
    names    = set(string)
  }))
  default = {
    orders = { capacity = "5", tags = { a = 1, b = true }, anything = ["x"], names = [1, "a"] }
    ingest = { capacity = -1, tags = {}, anything = [], names = [] }
  }
}

module "m" {
  source = "./m"
  limits = { orders = { most = "some" } }
  names  = { orders = { first = true, all = { a = "b" } } }
}

output "all" {
  value = [var.ports, var.queue, var.tables, var.rates, var.right]
}
