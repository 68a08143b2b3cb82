provider "aws" {
  alias  = "primary"
  region = "eu-west-1"
}

provider "aws" {
  alias  = "replica"
  region = "eu-west-2"
}


module "topics" {
  source = "./modules/topics"

  providers = {
    aws.primary = aws.primary
    aws.replica = aws.replica
  }
}

module "more_topics" {
  source = "./modules/topics"

  providers = {
    aws.primary = aws.replica
    aws.replica = aws.replica
  }
}
