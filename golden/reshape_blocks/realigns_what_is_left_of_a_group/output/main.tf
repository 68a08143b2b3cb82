# Nobody has formatted this file: what is laid out by itself stays so, whatever stands around it.
resource "aws_launch_template" "orders" {
  name_prefix = "orders-"
  image_id = "ami-0123456789abcdef0"

  block_device_mappings {
    device_name = "/dev/xvda" # the root

    ebs {
      volume_size           = 30
      volume_type           = "gp3"
      delete_on_termination = true
    }
  }

  monitoring {
    enabled = true
  }
}
