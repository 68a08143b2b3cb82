module "inspection" {
  source             = "./modules/inspection"
  transit_gateway_id = aws_ec2_transit_gateway.hub.id
}

module "kms" {
  source = "./modules/kms"
}

resource "aws_ec2_transit_gateway" "hub" {
  description = "hub"
}

resource "aws_ec2_transit_gateway_route" "default" {
  destination_cidr_block         = "0.0.0.0/0"
  transit_gateway_attachment_id  = module.inspection.attachment_id
  transit_gateway_route_table_id = aws_ec2_transit_gateway.hub.association_default_route_table_id
}

resource "aws_sns_topic" "orders" {
  name              = "orders"
  kms_master_key_id = module.kms.key_id
}
