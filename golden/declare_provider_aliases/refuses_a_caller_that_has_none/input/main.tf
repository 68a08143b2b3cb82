module "topics" {
  source = "./modules/topics"
}
