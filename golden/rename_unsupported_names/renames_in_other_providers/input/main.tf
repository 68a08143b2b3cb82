terraform {
  required_providers {
    local = {
      source  = "hashicorp/local"
      version = "~> 2.5"
    }
    random = {
      source  = "hashicorp/random"
      version = "~> 3.6"
    }
    time = {
      source  = "hashicorp/time"
      version = "~> 0.12"
    }
    tls = {
      source  = "hashicorp/tls"
      version = "~> 4.0"
    }
  }
}

resource "random_password" "db" {
  length                      = 24
  override_special_characters = "!#"
  uppercase                   = true
}

resource "random_id" "suffix" {
  bytes = 4
}

resource "random_pet" "name" {
}

resource "random_integer" "port" {
  minimum = 1024
  maximum = 2048
}

resource "time_sleep" "settled" {
  duration = "30s"
}

resource "time_rotating" "monthly" {
  days = 30
}

resource "tls_private_key" "ops" {
  algorithm = "RSA"
  bits      = 4096
}

resource "local_file" "notes" {
  path        = "${path.module}/notes.txt"
  content     = "${random_pet.name.result}-${random_id.suffix.hex}"
  permissions = "0644"
}

resource "local_sensitive_file" "password" {
  filename = "${path.module}/password.txt"
  content  = random_password.db.value
}
