provider "aws" {
  region = "eu-west-1"

  default_tags {
    common = merge(var.tags, { Project = "orders" })
  }
}

provider "aws" {
  alias  = "replica"
  region = "eu-central-1"

  default_tags {
    tags  = var.tags
    Owner = "platform"
  }
}

variable "tags" {
  type    = map(string)
  default = {}
}
