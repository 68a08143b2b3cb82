# Copyright the authors. See LICENSE.

locals {
  release = "2.4"
}
