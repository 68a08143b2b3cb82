# With the newlines of Windows.
resource "aws_opensearch_domain" "sales" {
  domain_name    = "sales"
  engine_version = "OpenSearch_2.11"

  cluster_config {
    instance_count          = 2
    availability_zone_count = 2
  }
}

resource "aws_opensearch_domain" "news" {
  domain_name    = "news"
  engine_version = "OpenSearch_2.11"

  cluster_config {
    availability_zone_count = 2
  }
}
