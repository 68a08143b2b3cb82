resource "aws_route53_record" "first" {
  zone_id        = "Z0123456789"
  name           = "orders.example.com"
  type           = "A"
  set_identifier = "first"

  alias {
    name                   = "first.example.com"
    zone_id                = "Z1123456789"
    evaluate_target_health = true
  }

  failover_routing_policy {
    type = "PRIMARY"
  }
}

resource "aws_route53_record" "second" {
  zone_id        = "Z0123456789"
  name           = "orders.example.com"
  type           = "A"
  set_identifier = "second"

  alias {
    name                   = "second.example.com"
    zone_id                = "Z1123456789"
    evaluate_target_health = true
  }

  failover_routing_policy {
    type = "SECONDARY"
  }
}

# Nobody says it of this name.
resource "aws_route53_record" "ingest" {
  zone_id = "Z0123456789"
  name    = "ingest.example.com"
  type    = "A"

  alias {
    name                   = "second.example.com"
    zone_id                = "Z1123456789"
    evaluate_target_health = false
  }
}
