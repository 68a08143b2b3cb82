data "aws_lb" "web" {
  name = "web"
}

data "aws_availability_zones" "here" {}

resource "aws_instance" "web" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "t3.micro"
}

output "picked" {
  description = "What has an index, or needs none."
  value = [
    data.aws_availability_zones.here.names[0],
    aws_instance.web.root_block_device[0].volume_id,
    tolist(data.aws_lb.web.security_groups)[0],
    one(aws_instance.web.ebs_block_device[*].volume_id),
    try(data.aws_lb.web.subnets[0], null),
  ]
}
