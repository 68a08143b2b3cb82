run "names" {
  command = plan

  assert {
    condition     = var.delay > 0
    error_message = "It must wait."
  }
}
