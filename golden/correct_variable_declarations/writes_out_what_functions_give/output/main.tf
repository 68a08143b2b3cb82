variable "rules" {
  description = "Config rules"
  type = map(object({
    source     = string
    parameters = optional(string)
    severity   = optional(string, "medium")
    tags       = optional(map(string), {})
    types      = optional(list(string), [])
  }))
  default = {
    keys = {
      source     = "ACCESS_KEYS_ROTATED"
      parameters = "{\"enabled\":true,\"maxAccessKeyAge\":\"90\",\"note\":\"a \\u003c b\"}" # days
      severity   = "HIGH"
    }
    ports = {
      source     = "RESTRICTED_INCOMING_TRAFFIC"
      parameters = "{\"blockedPort1\":\"20\",\"blockedPort2\":3389,\"ids\":[\"\\\"a\\\"\",\"$${b}\"]}"
      types      = ["AWS::EC2::Instance", "AWS::EC2::SecurityGroup"]
      tags = {
        Team  = "core-2"
        Stage = "test"
      }
    }
    buckets = {
      source = "S3_BUCKET_LOGGING"
      types  = ["AWS::S3::Bucket"]
      tags   = { Team = "7" }
    }
  }
}

variable "ports" {
  type    = list(number)
  default = [80, 443]
}

output "rules" {
  value = { for name, rule in var.rules : name => rule.parameters }
}

output "ports" {
  value = var.ports
}
