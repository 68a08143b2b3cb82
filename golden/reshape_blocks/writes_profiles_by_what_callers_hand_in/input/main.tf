terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

module "security" {
  source = "./modules/security"
}

module "compute" {
  source = "./modules/compute"

  app_profile    = module.security.app_profile
  worker_profile = module.security.worker_profile
}
