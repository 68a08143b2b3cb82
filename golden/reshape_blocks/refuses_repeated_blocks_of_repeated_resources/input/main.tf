resource "aws_security_group" "web" {
  for_each = toset(["orders", "ingest"])
  name     = each.value

  ingress {
    for_each    = toset([80, 443])
    from_port   = each.value
    to_port     = each.value
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}
