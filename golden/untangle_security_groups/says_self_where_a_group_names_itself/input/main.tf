resource "aws_security_group" "nodes" {
  name   = "nodes"
  vpc_id = aws_vpc.main.id

  ingress {
    from_port       = 0
    to_port         = 65535
    protocol        = "tcp"
    security_groups = [aws_security_group.nodes.id] # each other
  }

  ingress {
    from_port       = 443
    to_port         = 443
    protocol        = "tcp"
    security_groups = [aws_security_group.control_plane.id, aws_security_group.nodes.id]
  }
}
