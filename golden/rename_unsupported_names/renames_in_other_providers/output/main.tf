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
  length           = 24
  override_special = "!#"
  upper            = true
}

resource "random_id" "suffix" {
  byte_length = 4
}

resource "random_pet" "name" {
}

resource "random_integer" "port" {
  min = 1024
  max = 2048
}

resource "time_sleep" "settled" {
  create_duration = "30s"
}

resource "time_rotating" "monthly" {
  rotation_days = 30
}

resource "tls_private_key" "ops" {
  algorithm = "RSA"
  rsa_bits  = 4096
}

resource "local_file" "notes" {
  filename        = "${path.module}/notes.txt"
  content         = "${random_pet.name.id}-${random_id.suffix.hex}"
  file_permission = "0644"
}

resource "local_sensitive_file" "password" {
  filename = "${path.module}/password.txt"
  content  = random_password.db.result
}
