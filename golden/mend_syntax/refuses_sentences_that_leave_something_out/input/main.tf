resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

The rest of the configuration stays as it was.
