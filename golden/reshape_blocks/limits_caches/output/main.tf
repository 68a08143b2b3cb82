resource "aws_elasticache_serverless_cache" "sessions" {
  engine = "valkey"
  name   = "sessions"

  cache_usage_limits {
    data_storage {
      maximum = 10
      unit    = "GB"
    }

    ecpu_per_second {
      maximum = 10000
    }
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
    ecpu_per_second {
      maximum = var.most
    }
  }
}

variable "most" {
  type    = number
  default = 5000
}
