provider "aws" {
  region = "eu-west-1"

  default_tags {
    tags = {
      Team = var.team
    }
  }
}

variable "unused_here" {
  type    = string
  default = "what stood there before the answer is not the answer's"
}
