resource "aws_instance" "web" {
  ami = var.ami != ""
    ? var.ami
    : data.aws_ami.latest.id
  associate_public_ip_address = var.public &&
    var.environment == "test" # never in production
  instance_type =
    "t3.micro"
  tags = merge(
    var.tags,
    { Name = "web" }
  )
}
