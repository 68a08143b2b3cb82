provider "aws" {
  alias  = "replica"
  region = "eu-central-1"
}
