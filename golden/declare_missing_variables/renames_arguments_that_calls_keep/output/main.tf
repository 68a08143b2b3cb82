module "cluster" {
  source              = "./modules/job-cluster"
  name                = "orders"
  job_cluster_version = "1.30" # the next one in autumn
}
