variable "tags" {
  type    = map(string)
  default = []
}

variable "subnet_ids" {
  type    = list(string)
  default = {}
}

variable "zones" {
  type    = set(string)
  default = toset(["eu-west-1a", "eu-west-1b"])
}

variable "limits" {
  type = map(number)
  default = tomap({
    orders = 10
    ingest = 5
  })
}
