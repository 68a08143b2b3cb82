data "aws_subnet_ids" "all" {
  tags = {
    Tier = "private"
  }
}
