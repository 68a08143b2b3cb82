resource "aws_vpc" "main" {
  provider = aws.peer_${each.key}
}
