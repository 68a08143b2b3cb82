resource "aws_opensearch_domain" "orders" {
  domain_name    = "orders"
  engine_version = "OpenSearch_2.11"

  cluster_config {
    instance_type           = "r6g.large.search"
    instance_count          = 3
    availability_zone_count = 3 # one in each
  }
}

resource "aws_elasticsearch_domain" "ingest" {
  domain_name           = "ingest"
  elasticsearch_version = "7.10"

  cluster_config {
    availability_zone_count = 2
  }
}

# It is switched on already.
resource "aws_opensearch_domain" "returns" {
  domain_name    = "returns"
  engine_version = "OpenSearch_2.11"

  cluster_config {
    instance_count          = 2
    zone_awareness_enabled  = true
    availability_zone_count = 2
  }
}

# Whether there are to be several cannot be told.
resource "aws_opensearch_domain" "stock" {
  domain_name    = "stock"
  engine_version = "OpenSearch_2.11"

  cluster_config {
    instance_count          = 2
    zone_awareness_enabled  = false
    availability_zone_count = 2
  }
}

resource "aws_opensearch_domain" "audit" {
  domain_name    = "audit"
  engine_version = "OpenSearch_2.11"

  cluster_config {
    instance_count          = 3
    availability_zone_count = 3

    zone_awareness_config {
    }
  }
}
