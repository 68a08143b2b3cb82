terraform {
  required_providers {
    # None so far.
  }
}

resource "random_pet" "name" {}
