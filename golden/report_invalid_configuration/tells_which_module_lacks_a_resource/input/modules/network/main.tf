module "edge" {
  source = "./modules/edge"
}

output "job" {
  value = os.environ
}
