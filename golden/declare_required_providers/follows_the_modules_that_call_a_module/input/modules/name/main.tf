data "aws_caller_identity" "current" {}

resource "random_pet" "name" {}
