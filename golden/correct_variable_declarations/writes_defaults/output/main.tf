variable "tags" {
  type    = map(string)
  default = {}
}

variable "subnet_ids" {
  type    = list(string)
  default = []
}

variable "zones" {
  type    = set(string)
  default = ["eu-west-1a", "eu-west-1b"]
}

variable "limits" {
  type = map(number)
  default = {
    orders = 10
    ingest = 5
  }
}
