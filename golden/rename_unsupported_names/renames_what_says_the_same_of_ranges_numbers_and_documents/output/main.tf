resource "aws_ec2_transit_gateway_route" "orders" {
  destination_cidr_block         = "10.20.0.0/16"
  transit_gateway_route_table_id = aws_ec2_transit_gateway.orders.association_default_route_table_id
}

resource "aws_ec2_transit_gateway" "orders" {
  description = "orders"
}

resource "aws_route" "orders" {
  route_table_id         = "rtb-0123456789abcdef0"
  destination_cidr_block = "10.20.0.0/16"
  transit_gateway_id     = aws_ec2_transit_gateway.orders.id
}

resource "aws_ec2_client_vpn_authorization_rule" "orders" {
  client_vpn_endpoint_id = "cvpn-endpoint-0123456789abcdef0"
  target_network_cidr    = "10.20.0.0/16"
  authorize_all_groups   = true
}

resource "aws_redshift_cluster" "orders" {
  cluster_identifier     = "orders"
  node_type              = "ra3.xlplus"
  number_of_nodes        = 2
  master_username        = "orders"
  manage_master_password = true
}

resource "aws_elasticache_cluster" "orders" {
  cluster_id      = "orders"
  engine          = "memcached"
  node_type       = "cache.t4g.small"
  num_cache_nodes = 2
}

resource "aws_sqs_queue_policy" "orders" {
  queue_url = "https://sqs.eu-west-1.amazonaws.com/123456789012/orders"
  policy    = data.aws_iam_policy_document.orders.json
}

resource "aws_cloudwatch_log_resource_policy" "orders" {
  policy_name     = "orders"
  policy_document = data.aws_iam_policy_document.orders.json
}

data "aws_iam_policy_document" "orders" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }
  }
}

resource "aws_lb" "orders" {
  name    = "orders"
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

  access_logs {
    bucket  = "orders-logs"
    prefix  = "lb"
    enabled = true
  }
}

resource "aws_globalaccelerator_accelerator" "orders" {
  name = "orders"

  attributes {
    flow_logs_enabled   = true
    flow_logs_s3_bucket = "orders-logs"
    flow_logs_s3_prefix = "ga"
  }
}
