data "terraform_remote_state" "network" {
  config = {
    bucket = "orders-states"
  }
}

resource "terraform_data" "release" {
  input   = data.terraform_remote_state.network.outputs.vpc_id
  program = ["true"]
}

resource "terraform_datum" "other" {}

output "release" {
  value = [terraform_data.release.id, terraform_data.release.output, terraform_data.release.revision]
}
