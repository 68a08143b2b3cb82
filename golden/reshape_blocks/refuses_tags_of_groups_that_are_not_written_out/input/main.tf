variable "tags" {
  type    = map(string)
  default = {}
}

resource "aws_launch_template" "ingest" {
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
}

resource "aws_autoscaling_group" "odd" {
  max_size           = 2
  min_size           = 1
  availability_zones = ["eu-west-1a"]

  launch_template {
    id = aws_launch_template.ingest.id
  }

  tags = [for k, v in var.tags : merge({ key = k }, { value = v })]
}
