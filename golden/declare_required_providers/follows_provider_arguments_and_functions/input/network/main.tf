terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
    cloudflare = {
      source                = "cloudflare/cloudflare"
      version               = "~> 5.0"
      configuration_aliases = [cloudflare.us]
    }
  }
}

resource "cloudflare_zone" "main" {
  provider = cloudflare.us

  name = "example.com"

  account = {
    id = "0123456789abcdef"
  }
}
