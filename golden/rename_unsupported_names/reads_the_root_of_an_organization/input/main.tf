resource "aws_organizations_organization" "this" {
  feature_set = "ALL"
}

data "aws_organizations_organization" "own" {
}

resource "aws_organizations_organizational_unit" "orders" {
  name      = "orders"
  parent_id = aws_organizations_organization.this.root_id
}

resource "aws_organizations_organizational_unit" "ingest" {
  name      = "ingest"
  parent_id = aws_organizations_organization.this.root_ids[0] # below the root
}

output "root" {
  value = "${data.aws_organizations_organization.own.root.id}/"
}
