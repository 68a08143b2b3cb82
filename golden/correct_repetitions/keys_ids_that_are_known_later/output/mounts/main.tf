variable "subnet_ids" {
  type = list(string)
}

resource "aws_efs_file_system" "main" {
  encrypted = true
}

resource "aws_efs_mount_target" "main" {
  for_each = { for index, id in var.subnet_ids : index => id }

  file_system_id = aws_efs_file_system.main.id
  subnet_id      = each.value
}
