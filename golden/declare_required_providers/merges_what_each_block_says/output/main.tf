# main.tf
# Kept in step with the build image.

resource "random_pet" "name" {}
