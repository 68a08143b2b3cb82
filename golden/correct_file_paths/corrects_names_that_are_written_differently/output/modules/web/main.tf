# scripts/user-data.sh.tpl is what each machine runs.
resource "aws_launch_template" "web" {
  name_prefix = "web-"
  user_data   = base64encode(templatefile("${path.module}/../../scripts/user-data.sh.tpl", { port = 8080 }))
}
