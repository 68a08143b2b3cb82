provider "aws" {
  region = var.region
}

provider "aws" {
  alias  = "replica"
  region = "eu-central-1"
}
