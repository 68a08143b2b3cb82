module "queue" {
  source = "./queue"

  providers = {
    aws = aws.us_west_2
  }
}
