resource "aws_instance" "worker" {
  ami           = var.image_id
  instance_type = "t3.large"

  root_block_device {
    volume_size = 50 # GiB
    encrypted   = true
  }

  ebs_block_device {
    device_name           = "/dev/sdf"
    volume_size           = 200
    volume_type           = "gp3"
    delete_on_termination = false
  }
}

resource "aws_cloudwatch_log_group" "orders" {
  name              = "/aws/states/orders"
  retention_in_days = 30
}

resource "aws_sfn_state_machine" "orders" {
  name       = "orders"
  role_arn   = var.role_arn
  definition = jsonencode({ StartAt = "Done", States = { Done = { Type = "Succeed" } } })

  logging_configuration {
    level = "ERROR"

    log_destination = "${aws_cloudwatch_log_group.orders.arn}:*"
  }
}

resource "aws_eks_cluster" "main" {
  name     = "main"
  role_arn = var.role_arn

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }

  enabled_cluster_log_types = ["api", "audit"]
}

variable "image_id" {
  type = string
}

variable "role_arn" {
  type = string
}
