provider "registry.terraform.io/hashicorp/aws" {
  version = "6.21.0"
}

provider "registry.terraform.io/hashicorp/time" {
  version = "0.13.1"
}
