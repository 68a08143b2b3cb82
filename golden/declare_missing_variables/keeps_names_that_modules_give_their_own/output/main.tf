variable "bucket_name" {
  description = "Name of the bucket"
  type        = string
}

module "logs" {
  source = "./logs"
}

module "assets" {
  source = "./assets"

  bucket_name = var.bucket_name
}
