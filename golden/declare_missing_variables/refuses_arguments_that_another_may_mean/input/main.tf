module "queue" {
  source = "./queue"

  read_role  = "arn:aws:iam::111122223333:role/read"
  write_role = "arn:aws:iam::111122223333:role/write"
  owner      = "orders-team"
}
