resource "aws_kms_replica_key" "orders" {
  description         = "orders, in the second region"
  primary_key_arn     = "arn:aws:kms:eu-west-1:123456789012:key/mrk-1234abcd12ab34cd56ef1234567890ab"
  multi_region        = true
  enable_key_rotation = true
  key_usage           = "ENCRYPT_DECRYPT"
}

resource "aws_rds_cluster_instance" "orders" {
  count              = 2
  cluster_identifier = "orders"
  engine             = "aurora-postgresql"
  instance_class     = "db.r6g.large"
  multi_az           = true
}

resource "aws_ram_sharing_with_organization" "this" {
  enabled = true
}

resource "aws_ec2_transit_gateway_peering_attachment_accepter" "orders" {
  transit_gateway_attachment_id = "tgw-attach-0123456789abcdef0"
  auto_accept                   = true
}
