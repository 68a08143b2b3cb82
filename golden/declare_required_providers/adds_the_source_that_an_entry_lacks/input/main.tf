terraform {
  required_providers {
    aws    = "~> 5.0"
    docker = "~> 3.0"

    datadog = {
      # 4 has other monitors.
      version = "~> 3.0"
    }
    github = {}
    gitlab = { version = ">= 18.0" }
    random = {}
  }
}
