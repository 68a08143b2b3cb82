variable "volumes" {
  type = map(object({
    size_gb   = number
    encrypted = optional(bool, true)
    zones     = list(string)
  }))
  default = {
    orders = {
      size_gb   = 50 # grows
      encrypted = true
      zones     = ["eu-west-1a"]
    }
    ingest = {
      size_gb = 20
      zones   = ["eu-west-1a", "eu-west-1b"]
    }
  }
}

variable "cidrs" {
  type    = object({ office = string })
  default = { office = ["10.0.0.0/8"] }
}

module "queue" {
  source = "./queue"
  queues = {
    orders = { fifo = true, readers = ["ingest"] }
  }
}

output "all" {
  value = [var.volumes, var.cidrs]
}
