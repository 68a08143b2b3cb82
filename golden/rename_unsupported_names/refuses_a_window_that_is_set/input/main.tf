resource "aws_secretsmanager_secret" "scratch" {
  name                          = "scratch"
  recovery_window_in_days       = 7
  force_delete_without_recovery = true
}
