provider "aws" {
  region = "eu-west-1"

  default_tags {
    tags = {
      Project = "orders"
      Date    = formatdate("YYYY-MM-DD", timestamp())
    }
  }
}
