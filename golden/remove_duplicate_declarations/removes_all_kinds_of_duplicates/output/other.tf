locals {
  kept = true
}
