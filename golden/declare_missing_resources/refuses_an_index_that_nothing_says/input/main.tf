resource "aws_s3_bucket" "data" {
  bucket = "data-${random_id.suffix[0].hex}"
}

resource "aws_nat_gateway" "main" {
  allocation_id = aws_eip.nat[0].id
  subnet_id     = "subnet-0a1b2c3d"
}
