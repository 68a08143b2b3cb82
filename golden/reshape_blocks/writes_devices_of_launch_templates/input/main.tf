data "aws_ami" "linux" {
  most_recent = true
  owners      = ["amazon"]
}

resource "aws_launch_template" "web" {
  name_prefix   = "web-"
  image_id      = data.aws_ami.linux.id
  instance_type = "t4g.small"

  # Seen from outside.
  associate_public_ip_address = true
  vpc_security_group_ids      = [var.group_id]

  root_block_device {
    volume_size = 20
    volume_type = "gp3" # quick enough
    encrypted   = true
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    volume_size = 100
  }
}

resource "aws_autoscaling_group" "web" {
  min_size            = 1
  max_size            = 3
  vpc_zone_identifier = var.subnet_ids
  launch_template     = aws_launch_template.web.id
}

resource "aws_eks_node_group" "web" {
  cluster_name    = "main"
  node_role_arn   = var.role_arn
  subnet_ids      = var.subnet_ids
  launch_template = aws_launch_template.web.id

  scaling_config {
    desired_size = 1
    max_size     = 3
    min_size     = 1
  }
}

resource "aws_instance" "jump" {
  ami           = data.aws_ami.linux.id
  instance_type = "t4g.nano"

  iam_instance_profile {
    name = var.profile
  }
}
