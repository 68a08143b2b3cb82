terraform {
  # The bucket is given at init.
  backend "s3" {}
}
