variables {
  retention_days = 30
}

run "plan" {
  command = plan
}
