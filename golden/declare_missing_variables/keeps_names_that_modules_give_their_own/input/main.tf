module "logs" {
  source = "./logs"
}

module "assets" {
  source = "./assets"
}
