variable "image_tag" {
  type    = string
  default = null
}

locals {
  tag   = coalesce(var.image_tag, env("IMAGE_TAG"), "latest")
  image = "orders:${env("IMAGE_TAG")}"
}

output "user" {
  value = env("ORDERS_USER")
}
