resource "aws_elasticache_replication_group" "orders" {
  replication_group_id = "orders"
  description          = "Orders and their state"
  num_cache_clusters   = 3
}

# May be meant for the identifier.
resource "aws_db_instance" "orders" {
  name                        = "orders"
  db_name                     = "shop"
  engine                      = "mysql"
  instance_class              = "db.t3.micro"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
}
