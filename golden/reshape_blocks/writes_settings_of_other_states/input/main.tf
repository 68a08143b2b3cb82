data "terraform_remote_state" "network" {
  backend = "s3"

  config {
    bucket = "orders-states"
    key    = "network/terraform.tfstate" # of the shared account
    region = "eu-west-1"

    assume_role {
      role_arn = "arn:aws:iam::111122223333:role/states"
    }
  }

  # until the network is there
  defaults {
    vpc_id = ""
  }
}

data "terraform_remote_state" "security" {
  backend "s3" {
    bucket = "orders-states"
    key    = "security/terraform.tfstate"
    region = "eu-west-1"
  }
}

data "terraform_remote_state" "database" {
  backend = "s3"
  bucket  = "orders-states"
  key     = "database/terraform.tfstate"
  region  = "eu-west-1"
}

resource "terraform_data" "release" {
  input {
    network = data.terraform_remote_state.network.outputs.vpc_id
  }
}
