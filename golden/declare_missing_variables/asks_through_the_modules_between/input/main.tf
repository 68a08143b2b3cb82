module "platform" {
  source = "./platform"

  stage = "test"
}
