module "network" {
  source = "registry.example.com/team/network/aws"
  peers  = module.peers
}

module "peers" {
  source     = "registry.example.com/team/peers/aws"
  depends_on = [module.network]
}
