resource "aws_ram_resource_share" "orders" {
  name                      = "orders"
  allow_external_principals = false
}

resource "aws_ram_resource_association" "orders" {
  resource_share_arn = aws_ram_resource_share.orders.arn
  resource_arn       = var.subnet_arn
}

# Associated already.
resource "aws_ram_principal_association" "orders" {
  principal          = aws_organizations_organization.this.arn
  resource_share_arn = aws_ram_resource_share.orders.arn
}

resource "aws_ram_principal_association" "orders_210987654321" {
  resource_share_arn = aws_ram_resource_share.orders.arn
  principal          = "210987654321"
}

resource "aws_ram_resource_share" "ingest" {
  name = "ingest"
}

# Whatever it is called here.
resource "aws_ram_principal_association" "ingest" {
  principal_arn      = "210987654321"
  resource_share_arn = aws_ram_resource_share.ingest.arn
}

resource "aws_organizations_organization" "this" {
  feature_set = "ALL"
}

variable "subnet_arn" {
  type = string
}
