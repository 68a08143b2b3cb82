resource "aws_subnet" "a" {
  vpc_id     = "vpc-0123456789abcdef0"
  cidr_block = "10.0.0.0/24"
}

resource "aws_subnet" "more" {
  count      = 2
  vpc_id     = "vpc-0123456789abcdef0"
  cidr_block = "10.0.${count.index + 1}.0/24"
}

resource "aws_db_subnet_group" "orders" {
  subnet_ids = concat([aws_subnet.a.id], aws_subnet.more[*].id) # all
}

output "none" {
  value = aws_sqs_queue[*].arn
}
