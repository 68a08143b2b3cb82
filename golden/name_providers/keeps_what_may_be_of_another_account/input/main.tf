provider "aws" {
  alias  = "primary"
  region = "eu-west-1"
}

provider "aws" {
  alias  = "audit"
  region = "eu-west-1"

  assume_role {
    role_arn = "arn:aws:iam::111122223333:role/audit"
  }
}

data "aws_caller_identity" "current" {}

# Which region is meant nobody says.
data "aws_availability_zones" "available" {
  state = "available"
}

output "account" {
  value = data.aws_caller_identity.current.account_id
}
