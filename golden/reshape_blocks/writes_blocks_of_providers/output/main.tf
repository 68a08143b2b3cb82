provider "aws" {
  region = "eu-west-1"

  # Who pays
  default_tags {
    tags = {
      Project = "orders"
      Owner   = "platform" # not the team's name
    }
  }

  assume_role {
    role_arn     = "arn:aws:iam::123456789012:role/deploy"
    session_name = "terraform"
  }
}

provider "aws" {
  alias  = "replica"
  region = "eu-central-1"

  default_tags {
    tags = {
      # Who pays
      Project = "orders"
      Owner   = var.owner
    }
  }
}

provider "aws" {
  alias  = "audit"
  region = "eu-central-1"

  assume_role {
    role_arn = "arn:aws:iam::210987654321:role/audit"
  }

  default_tags {
    tags = {
      Project = "orders"
    }
  }
}

provider "aws" {
  alias  = "edge"
  region = "us-east-1"

  default_tags {
    tags = local.tags
  }
}

variable "owner" {
  type    = string
  default = "platform"
}

locals {
  tags = { Project = "orders" }
}
