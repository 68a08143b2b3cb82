module "returns" {
  tags = {
    Team = "returns"
  }
}
