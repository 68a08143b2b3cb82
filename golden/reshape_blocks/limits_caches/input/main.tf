resource "aws_elasticache_serverless_cache" "sessions" {
  engine = "valkey"
  name   = "sessions"

  cache_usage_limits {
    data_storage    = 10
    ecpu_per_second = 10000
  }
}

resource "aws_elasticache_serverless_cache" "carts" {
  engine = "valkey"
  name   = "carts"

  cache_usage_limits {
    data_storage {
      maximum = 5
      unit    = "GB"
    }

    # Not more than that.
    ecpu_per_second = var.most
  }
}

variable "most" {
  type    = number
  default = 5000
}
