resource "aws_cloudwatch_log_group" "audit" {
  name              = "/audit"
  retention_in_days = 2557
}

resource "aws_kms_key" "main" {
  description             = "Main"
  deletion_window_in_days = "7"
}

resource "aws_ecs_task_definition" "web" {
  family                = "web"
  container_definitions = "[]"

  ephemeral_storage {
    size_in_gib = 21
  }
}
