data "archive_file" "orders" {
  type        = "zip"
  source_dir  = "${path.module}/src"
  output_path = "${path.module}/modules/orders/orders.zip"
}

module "orders" {
  source = "./modules/orders"
}
