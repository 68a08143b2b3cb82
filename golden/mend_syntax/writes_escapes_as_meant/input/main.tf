variable "name" {
  type = string

  validation {
    condition     = can(regex("^[a-z]+\.\d{2,4}$", var.name))
    error_message = "It\'s no name: letters, a dot, two to four digits."
  }
}

locals {
  slug     = replace(var.name, "/[^a-z\-]/", "-")
  pattern  = "foo\.bar"
  user     = "arn:aws:s3:::home/\${aws:username}/*"
  template = "\${var.name}-x"
  path     = "a\/b"
  kept     = "C:\\temp \"quoted\"\n"
}
