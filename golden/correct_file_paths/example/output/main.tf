resource "aws_launch_template" "web" {
  name_prefix = "web-"
  user_data   = base64encode(templatefile("${path.module}/scripts/user_data.sh", { port = 8080 }))
}
