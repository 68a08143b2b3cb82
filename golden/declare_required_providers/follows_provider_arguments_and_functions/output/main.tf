terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      version               = "~> 5.0"
      configuration_aliases = [aws.dr]
    }
    cloudflare = {
      source  = "cloudflare/cloudflare"
      version = "~> 5.0"
    }
    google-beta = {
      source  = "hashicorp/google-beta"
      version = "~> 8.0"
    }
    http = {
      source  = "hashicorp/http"
      version = "~> 3.0"
    }
    random = {
      source  = "hashicorp/random"
      version = "~> 3.0"
    }
    terraform = {
      source = "terraform.io/builtin/terraform"
    }
    time = {
      source  = "hashicorp/time"
      version = "~> 0.9"
    }
    vault = {
      source  = "hashicorp/vault"
      version = "~> 5.0"
    }
  }
}

resource "google_project_service" "run" {
  provider = google-beta.europe
  service  = "run.googleapis.com"
}

resource "aws_sns_topic" "alerts" {
  provider = "aws.dr"
  name     = "alerts"
}

resource "terraform_data" "release" {
  input = provider::time::rfc3339_parse("2026-01-01T00:00:00Z").year
}

module "network" {
  source = "./network"

  providers = {
    aws           = aws
    cloudflare.us = cloudflare.europe
  }
}

import {
  to       = module.network.cloudflare_zone.main
  id       = "0123456789abcdef"
  provider = vault.main
}

check "status" {
  data "http" "status" {
    url = "https://example.com"
  }

  assert {
    condition     = data.http.status.status_code == 200
    error_message = "${data.http.status.url} does not answer."
  }
}

ephemeral "random_password" "token" {
  length = 32
}

output "release" {
  value = provider::terraform::encode_expr(terraform_data.release.output)
}
