resource "aws_launch_template" "web" {
  name_prefix   = "web-"
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
}

resource "aws_autoscaling_group" "web" {
  name                = "web"
  min_size            = 1
  max_size            = 2
  vpc_zone_identifier = ["subnet-0123456789abcdef0"]
}

resource "aws_db_proxy_default_target_group" "orders" {
  db_proxy_name = "orders"
}

resource "aws_db_proxy_target" "orders" {
  db_instance_identifier = "orders"
  db_proxy_name          = "orders"
}
