Sure! Below is the configuration:
<answer>

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16" -- the range of eu-west-1
  -- no IPv6
}

Next, we create the subnets, which doesn't need "aws_vpc" in `depends_on = []`.
it uses the network above

resource "aws_subnet" "a" {
  vpc_id     = aws_vpc.main.id
  cidr_block = cidrsubnet(aws_vpc.main.cidr_block, 8, 1 - -1)
}

To deploy:
1. Run terraform init
</answer>
