data "terraform_remote_state" "network" {
  backend = "s3"

  backend "s3" {
    bucket = "orders-states"
    key    = "network/terraform.tfstate"
    region = "eu-west-1"
  }
}

data "terraform_remote_state" "security" {
  backend = "remote"

  config {
    organization = "orders"

    workspaces {
      name = "security"
    }

    workspaces {
      name = "security-test"
    }
  }
}

data "terraform_remote_state" "database" {
  backend = "s3"
  bucket  = "orders-states" # of the shared account
  key     = "database/terraform.tfstate"
  region  = "eu-west-1"
}
