resource "aws_vpc_endpoint_service" "orders" {
  acceptance_required        = false
  network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/net/orders/1"]
  gateway_load_balancer_arns = []
}

# It has to have some.
resource "aws_docdb_subnet_group" "orders" {
  name       = "orders"
  subnet_ids = []
}
