terraform {
  backend "s3" {
    bucket = "states"
    key    = "network/${terraform.workspace}/terraform.tfstate"
    region = "eu-west-1"
  }
}

data "terraform_remote_state" "network" {
  backend = "s3"

  config = {
    bucket = "states"
    key    = "network/${ terraform.workspace }/terraform.tfstate"
    region = "eu-west-1"
  }
}

output "vpc_id" {
  value = data.terraform_remote_state.network.outputs.vpc_id
}
