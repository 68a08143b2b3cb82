module "archive" {
  source = "./modules/archive"

  bucket_name         = "orders"
  versioning          = true
  acl                 = "private"
  block_public_access = true
  # Nobody may delete these.
  retention_mode = "COMPLIANCE"
  replica_region = "eu-west-1"
  allowed_cidrs  = ["10.0.0.0/8"]
  owner_email    = "orders@example.com" # who is told
}

module "database" {
  source = "./modules/database"

  name          = "orders"
  instance_size = "db.r6g.large"
  subnets       = ["subnet-1"]
  username      = "admin2"
}
