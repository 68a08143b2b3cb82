resource "aws_instance" "web" {
  ami           = "ami-0123456789abcdef0", # of the image builder
  instance_type = "t3.micro";
  tags = {
    Name = "web",
    Team = "shop"
  },

  root_block_device {
    volume_size = 20,
  };
}
