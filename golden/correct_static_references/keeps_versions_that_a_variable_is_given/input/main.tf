module "cluster" {
  source  = "./modules/job-cluster"
  name    = "orders"
  version = "1.30" # the next one in autumn
}
