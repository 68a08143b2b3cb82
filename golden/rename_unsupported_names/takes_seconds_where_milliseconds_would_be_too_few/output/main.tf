terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_appmesh_virtual_node" "orders" {
  name      = "orders"
  mesh_name = "shop"

  spec {
    listener {
      port_mapping {
        port     = 8080
        protocol = "http"
      }

      health_check {
        protocol            = "http"
        path                = "/health"
        healthy_threshold   = 2
        unhealthy_threshold = 2
        interval_millis     = 30000
        timeout_millis      = 5000
      }
    }
  }
}

# As many milliseconds as there may be.
resource "aws_appmesh_virtual_node" "ingest" {
  name      = "ingest"
  mesh_name = "shop"

  spec {
    listener {
      port_mapping {
        port     = 8080
        protocol = "http"
      }

      health_check {
        protocol            = "http"
        path                = "/health"
        healthy_threshold   = 2
        unhealthy_threshold = 2
        interval_millis     = 30000
        timeout_millis      = 5000
      }
    }
  }
}
