module "returns" {
  retention = 60
}
