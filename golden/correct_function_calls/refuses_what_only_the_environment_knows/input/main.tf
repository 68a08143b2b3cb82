variable "image_tag" {
  type    = string
  default = null
}

locals {
  image_tag = coalesce(var.image_tag, env("IMAGE_TAG"), "latest")
  user      = getenv(local.image_tag)
  first     = first("orders")
  rounded   = round(1.25, 1)
  exists    = exists(var.image_tag)
}
