resource "aws_ec2_transit_gateway" "main" {
  dns_support                    = true
  auto_accept_shared_attachments = "Disabled"
}

resource "aws_launch_template" "web" {
  name = "web"

  metadata_options {
    http_endpoint          = "true"
    instance_metadata_tags = true
  }
}

resource "aws_cognito_user_pool" "main" {
  name                = "main"
  deletion_protection = true
}
