locals {
  # Who pays
  project = "orders"
  owner   = "platform" # not the team's name
}
