# Neither can go: each needs what the other gives back.
resource "aws_instance" "a" {
  ami           = "ami-1234567890"
  instance_type = "t3.micro"
  user_data     = aws_instance.b.private_ip
}

resource "aws_instance" "b" {
  ami           = "ami-1234567890"
  instance_type = "t3.micro"
  user_data     = aws_instance.a.private_ip
}

# Which of the two is meant to wait?
resource "aws_iam_role" "c" {
  assume_role_policy = data.aws_iam_policy_document.assume.json
  depends_on         = [aws_iam_role.d]
}

resource "aws_iam_role" "d" {
  assume_role_policy = data.aws_iam_policy_document.assume.json
  depends_on         = [aws_iam_role.c]
}

# The account is what the provider says, once it is there.
provider "aws" {
  default_tags {
    tags = { Account = data.aws_caller_identity.current.account_id }
  }
}

data "aws_caller_identity" "current" {}
