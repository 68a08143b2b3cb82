variable "regions" {
  type = map(string)
}

variable "primary" {
  type = bool
}

resource "aws_route53_record" "geo" {
  for_each = var.regions

  zone_id        = "Z0123456789ABCDEFGHIJ"
  set_identifier = each.key
  name           = "orders.example.com"
  type           = "A"
  ttl            = 60
  records        = [each.value]

  geolocation_routing_policy {
    continent = each.key
  }
}

resource "aws_route53_record" "weighted" {
  count = 2

  zone_id        = "Z0123456789ABCDEFGHIJ"
  set_identifier = tostring(count.index)
  name           = "ingest.example.com"
  type           = "A"
  ttl            = 60
  records        = ["198.51.100.${count.index}"]

  weighted_routing_policy {
    weight = 50 # each
  }
}

resource "aws_route53_record" "primary" {
  zone_id        = "Z0123456789ABCDEFGHIJ"
  name           = "www.example.com"
  set_identifier = "primary"
  type           = "A"
  ttl            = 60
  records        = ["198.51.100.1"]

  failover_routing_policy {
    type = "PRIMARY"
  }
}

resource "aws_route53_record" "standby" {
  zone_id        = "Z0123456789ABCDEFGHIJ"
  name           = "www.example.com"
  set_identifier = "secondary"
  type           = "A"
  ttl            = 60
  records        = ["198.51.100.2"]

  failover_routing_policy {
    type = "SECONDARY"
  }
}

resource "aws_route53_record" "frankfurt" {
  zone_id        = "Z0123456789ABCDEFGHIJ"
  name           = "api.example.com"
  set_identifier = "eu-central-1"
  type           = "A"
  ttl            = 60
  records        = ["198.51.100.3"]

  latency_routing_policy {
    region = "eu-central-1"
  }
}

resource "aws_route53_record" "any" {
  zone_id                          = "Z0123456789ABCDEFGHIJ"
  name                             = "any.example.com"
  set_identifier                   = "any"
  type                             = "A"
  ttl                              = 60
  records                          = ["198.51.100.4"]
  multivalue_answer_routing_policy = true
}

# Which of the two it is, a variable says.
resource "aws_route53_record" "either" {
  zone_id        = "Z0123456789ABCDEFGHIJ"
  name           = "either.example.com"
  set_identifier = "either"
  type           = "A"
  ttl            = 60
  records        = ["198.51.100.5"]

  failover_routing_policy {
    type = var.primary ? "PRIMARY" : "SECONDARY"
  }
}

# Says what it is.
resource "aws_route53_record" "told" {
  zone_id        = "Z0123456789ABCDEFGHIJ"
  name           = "told.example.com"
  type           = "A"
  ttl            = 60
  records        = ["198.51.100.6"]
  set_identifier = "first"

  weighted_routing_policy {
    weight = 1
  }
}
