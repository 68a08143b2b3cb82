resource "aws_security_group" "overridden" {
  description = "Databases"
}
