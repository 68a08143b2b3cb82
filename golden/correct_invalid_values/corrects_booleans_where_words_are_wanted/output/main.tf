resource "aws_ec2_transit_gateway" "main" {
  dns_support                    = "enable"
  auto_accept_shared_attachments = "disable"
}

resource "aws_launch_template" "web" {
  name = "web"

  metadata_options {
    http_endpoint          = "enabled"
    instance_metadata_tags = "enabled"
  }
}

resource "aws_cognito_user_pool" "main" {
  name                = "main"
  deletion_protection = "ACTIVE"
}
