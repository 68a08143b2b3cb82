resource "aws_security_group" "database" {
  name   = "database"
  vpc_id = aws_vpc.main.id
}
