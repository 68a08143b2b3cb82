variable "vpc_id" {
  type = string
}

variable "subnet_id" {
  type = string
}

variable "group_id" {
  type = string
}

variable "gateway_id" {
  type = string
}

variable "interface_id" {
  type = string
}

variable "allocation_id" {
  type = string
}

variable "instance_id" {
  type = string
}

variable "role_arn" {
  type = string
}

variable "bucket_arn" {
  type = string
}

resource "aws_network_acl" "orders" {
  vpc_id = var.vpc_id
}

resource "aws_network_acl_rule" "orders" {
  nacl_id     = aws_network_acl.orders.id
  rule_number = 100
  protocol    = "tcp"
  rule_action = "allow"
  cidr_block  = "10.0.0.0/8"
  from_port   = 443
  to_port     = 443
}

resource "aws_subnet" "orders" {
  vpc_id     = var.vpc_id
  cidr_block = "10.0.1.0/24"
  az         = "eu-west-1a" # the zone of the database
}

resource "aws_route_table" "orders" {
  vpc_id = var.vpc_id
}

resource "aws_route" "corporate" {
  route_table_id         = aws_route_table.orders.id
  destination_cidr_block = "10.0.0.0/8"
  tgw_id                 = var.gateway_id
}

resource "aws_vpn_connection" "office" {
  tgw_id              = var.gateway_id
  customer_gateway_id = "cgw-0123456789abcdef0"
  type                = "ipsec.1"
}

# The right name is the short one.
resource "aws_flow_log" "orders" {
  network_interface_id = var.interface_id
  traffic_type         = "ALL"
  log_destination      = var.bucket_arn
  log_destination_type = "s3"
}

resource "aws_eip_association" "orders" {
  allocation_id = var.allocation_id
  eni_id        = var.interface_id
}

resource "aws_lb_target_group" "orders" {
  name     = "orders"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_target_group_attachment" "orders" {
  tg_arn    = aws_lb_target_group.orders.arn
  target_id = var.instance_id
}

resource "aws_efs_file_system" "orders" {
  encrypted = true
}

resource "aws_efs_mount_target" "orders" {
  fs_id     = aws_efs_file_system.orders.id
  subnet_id = var.subnet_id
}

resource "aws_eks_cluster" "orders" {
  name        = "orders"
  role_arn    = var.role_arn
  k8s_version = "1.31"

  vpc_config {
    subnet_ids = [var.subnet_id, aws_subnet.orders.id]
  }
}

resource "aws_ecs_task_definition" "orders" {
  family = "orders"

  container_defs = jsonencode([{
    name  = "orders"
    image = "orders:latest"
  }])

  runtime_platform {
    arch = "ARM64"
    os   = "LINUX"
  }
}
