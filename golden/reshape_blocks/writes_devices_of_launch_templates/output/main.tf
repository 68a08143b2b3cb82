data "aws_ami" "linux" {
  most_recent = true
  owners      = ["amazon"]
}

resource "aws_launch_template" "web" {
  name_prefix   = "web-"
  image_id      = data.aws_ami.linux.id
  instance_type = "t4g.small"

  block_device_mappings {
    device_name = data.aws_ami.linux.root_device_name

    ebs {
      volume_size = 20
      volume_type = "gp3" # quick enough
      encrypted   = true
    }
  }

  block_device_mappings {
    device_name = "/dev/sdf"

    ebs {
      volume_size = 100
    }
  }

  network_interfaces {
    # Seen from outside.
    associate_public_ip_address = true
    security_groups             = [var.group_id]
  }
}

resource "aws_autoscaling_group" "web" {
  min_size            = 1
  max_size            = 3
  vpc_zone_identifier = var.subnet_ids

  launch_template {
    id      = aws_launch_template.web.id
    version = "$Latest"
  }
}

resource "aws_eks_node_group" "web" {
  cluster_name  = "main"
  node_role_arn = var.role_arn
  subnet_ids    = var.subnet_ids

  launch_template {
    id      = aws_launch_template.web.id
    version = aws_launch_template.web.latest_version
  }

  scaling_config {
    desired_size = 1
    max_size     = 3
    min_size     = 1
  }
}

resource "aws_instance" "jump" {
  ami           = data.aws_ami.linux.id
  instance_type = "t4g.nano"

  iam_instance_profile = var.profile
}
