resource "aws_launch_template" "web" {
  name_prefix = "web-"
  user_data   = filebase64("${path.module}/user_data.sh")
}
