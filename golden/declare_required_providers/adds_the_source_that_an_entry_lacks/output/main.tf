terraform {
  required_providers {
    aws = "~> 5.0"
    docker = {
      source  = "kreuzwerker/docker"
      version = "~> 3.0"
    }

    datadog = {
      source = "DataDog/datadog"
      # 4 has other monitors.
      version = "~> 3.0"
    }
    github = { source = "integrations/github", version = "~> 6.0" }
    gitlab = { source = "gitlabhq/gitlab", version = ">= 18.0" }
    random = {}
  }
}
