module "queue" {
  source = "./queue"

  environment = "test"
  key_arn     = "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d"
}
